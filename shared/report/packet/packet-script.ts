/** The script of a packet: keeps what a reviewer writes, and saves it as a file. It loads nothing and sends nothing. */

/** Runs in the reviewer's browser. Drafts are kept there too, where the browser allows a file to keep something. */
export const PACKET_SCRIPT = `
'use strict';
(() => {
  const packet = document.body.dataset;
  const boxes = [...document.querySelectorAll('textarea[data-kind]')];
  const reviewer = document.getElementById('reviewer');
  const count = document.getElementById('count');
  const save = document.getElementById('save');
  const key = 'themata-comments ' + packet.project;
  const begun = new Map();
  let unsaved = false;

  const idOf = (box) => [box.dataset.kind, box.dataset.guid, box.dataset.words].join(' ');
  const written = () => boxes.filter((box) => box.value.trim() !== '');

  const show = () => {
    const n = written().length;
    count.textContent = n === 1 ? '1 comment' : n + ' comments';
    save.disabled = n === 0;
  };

  const keep = () => {
    const drafts = written().map((box) => [idOf(box), { text: box.value, ...begun.get(idOf(box)) }]);
    try {
      localStorage.setItem(key, JSON.stringify({ reviewer: reviewer.value, drafts }));
    } catch {
      // A browser that keeps nothing for files still saves the comments.
    }
  };

  const restore = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (!kept) return;
      reviewer.value = kept.reviewer;
      const drafts = new Map(kept.drafts);
      for (const box of boxes) {
        const draft = drafts.get(idOf(box));
        if (!draft) continue;
        box.value = draft.text;
        box.closest('details').open = true;
        begun.set(idOf(box), { guid: draft.guid, at: draft.at });
      }
    } catch {
      // As above.
    }
  };

  const newGuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };

  for (const box of boxes) {
    box.addEventListener('input', () => {
      const guid = begun.get(idOf(box))?.guid ?? newGuid();
      begun.set(idOf(box), { guid, at: new Date().toISOString() });
      unsaved = true;
      show();
      keep();
    });
  }
  reviewer.addEventListener('input', keep);

  save.addEventListener('click', () => {
    if (reviewer.value.trim() === '') {
      reviewer.focus();
      reviewer.setAttribute('aria-invalid', 'true');
      return;
    }
    reviewer.removeAttribute('aria-invalid');
    const comments = written().map((box) => ({
      ...begun.get(idOf(box)),
      subject: { kind: box.dataset.kind, guid: box.dataset.guid },
      words: box.dataset.words,
      text: box.value.trim(),
    }));
    const file = { format: 'themata-comments', version: 1, project: packet.project, reviewer: reviewer.value.trim(), comments };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
    link.download = packet.name + ' comments.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
  });

  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  restore();
  show();
})();
`;
