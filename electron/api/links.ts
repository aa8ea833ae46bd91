/** Links between things: listed, drawn, named and deleted. */

import { createLink, deleteLink, listLinks, renameLink } from '../store/links.ts';
import type { Handlers } from './context.ts';

export const linkMethods: Handlers<'links'> = {
  'links.list': ({ db }, p) => listLinks(db, p.of),
  'links.create': ({ change }, p) => change('Link two things', (db) => createLink(db, p)),
  'links.rename': ({ change }, p) => {
    change(`Name a link ${p.name}`.trim(), (db) => renameLink(db, p.link, p.name));
    return null;
  },
  'links.delete': ({ change }, p) => {
    change('Delete a link', (db) => deleteLink(db, p.link));
    return null;
  },
};
