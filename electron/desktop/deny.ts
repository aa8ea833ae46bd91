/** What no page of the desktop window may do: go elsewhere, open windows, embed pages, or use devices. */

import type { Session, WebContents } from 'electron';

/** Addresses that a link in a memo may lead to: the system's own browser opens them. */
const ELSEWHERE = /^(?:https?|mailto):/i;

/** Reloading its own page is all that is left to it; a link that leads elsewhere is handed to `openElsewhere`. */
export function denyLeaving(contents: WebContents, origin: string, openElsewhere: (url: string) => void): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!event.url.startsWith(`${origin}/`)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (ELSEWHERE.test(url)) openElsewhere(url);
    return { action: 'deny' };
  });
}

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
