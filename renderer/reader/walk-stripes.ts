/** The stripes by key: one stop of the Tab key, arrows from one to the next in the order of the text, Escape back to it. */

export function walkStripes(margin: HTMLElement, leave: () => void, signal: AbortSignal): void {
  const walk = (event: KeyboardEvent) => {
    const from = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || !from.matches('.stripe')) return;
    const stripes = [...margin.querySelectorAll<HTMLElement>('.stripe')];
    const at = stripes.indexOf(from as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stripes.length - 1 }[event.key];
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (to === undefined) leave();
    else moveTo(stripes[Math.max(0, Math.min(to, stripes.length - 1))]!, stripes);
  };
  margin.addEventListener('keydown', walk, { signal });
}

function moveTo(stripe: HTMLElement, stripes: readonly HTMLElement[]): void {
  for (const other of stripes) other.tabIndex = other === stripe ? 0 : -1;
  stripe.scrollIntoView({ block: 'nearest' });
  stripe.focus({ preventScroll: true });
}
