/** What the window remembers. Nobody is told of it: no answer depends on it. */

import { keepSetting, listSettings } from '../store/settings.ts';
import type { Handlers } from './context.ts';

export const settingMethods: Handlers<'settings'> = {
  'settings.list': ({ db }) => listSettings(db),
  'settings.keep': ({ db }, { key, value }) => {
    keepSetting(db, key, value);
    return null;
  },
};
