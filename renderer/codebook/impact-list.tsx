/** What something would change, sentence by sentence; spoken too, whenever it is another. */

export function ImpactList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div className="impact" aria-live="polite">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
