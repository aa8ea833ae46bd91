/** A packet as one HTML file: it needs no network and no program but a browser, and changes nothing but its own comments. */

import { contentsHtml, documentBodyHtml } from '../document-html.ts';
import { DOCUMENT_STYLE } from '../document-style.ts';
import { escapeXml } from '../escape-xml.ts';
import type { CommentPlace, Packet } from './packet.ts';
import { PACKET_SCRIPT } from './packet-script.ts';

const STYLE = `
body { padding-bottom: 6rem; }
.comment { margin: 0.4em 0 1.2em; font: 0.875rem/1.4 system-ui, sans-serif; }
.comment summary { color: var(--link); cursor: pointer; width: fit-content; }
.comment textarea { display: block; width: 100%; min-height: 5rem; margin-top: 0.4em; padding: 0.5em; resize: vertical;
  color: inherit; background: transparent; border: 1px solid var(--faint); border-radius: 4px; font: inherit; }
.desk { position: fixed; inset: auto 0 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
  justify-content: center; padding: 0.75rem 1.5rem; background: var(--paper); border-top: 1px solid var(--line);
  font: 0.875rem/1.4 system-ui, sans-serif; }
.desk label { display: flex; gap: 0.5em; align-items: center; }
.desk input, .desk button { padding: 0.35em 0.8em; color: inherit; background: transparent; border: 1px solid var(--faint);
  border-radius: 4px; font: inherit; }
.desk input[aria-invalid] { outline: 2px solid var(--link); }
.desk button:enabled { color: var(--paper); background: var(--link); border-color: var(--link); cursor: pointer; }
@media print { .comment, .desk { display: none; } }
`;

/** `scriptHash` is the SHA-256 of `PACKET_SCRIPT` in Base64: no other script can run in the page. */
export function packetHtml({ project, document, places }: Packet, scriptHash: string): string {
  const title = escapeXml(document.title);
  const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  const commentAfter = (place: number) => {
    const found = places.get(place);
    return found ? commentHtml(found) : '';
  };
  return `<!doctype html>
<html lang="${escapeXml(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${DOCUMENT_STYLE}${STYLE}</style>
</head>
<body data-project="${escapeXml(project)}" data-name="${title}">
<header><h1 dir="auto">${title}</h1></header>
${contentsHtml(document)}<main>
${documentBodyHtml(document, commentAfter)}
</main>
<section class="desk" aria-label="Your comments">
<label>Your name <input id="reviewer" autocomplete="name" maxlength="200"></label>
<span id="count" role="status"></span>
<button type="button" id="save">Save the comments to a file</button>
</section>
<script>${PACKET_SCRIPT}</script>
</body>
</html>
`;
}

function commentHtml({ subject, words }: CommentPlace): string {
  const label = escapeXml(words);
  return `
<details class="comment">
<summary aria-label="Comment on ${label}">Comment</summary>
<textarea aria-label="Comment on ${label}" maxlength="20000" data-kind="${subject.kind}" data-guid="${escapeXml(subject.guid)}" data-words="${label}"></textarea>
</details>`;
}
