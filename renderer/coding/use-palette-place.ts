/** Keeps the palette beside the words while the text scrolls or the window changes its size. */

import { useEffect, useEffectEvent, useState } from 'react';
import { type Box, placePalette } from './place-palette.ts';

/** In pixels. */
const SIZE = { width: 400, height: 469 };

export function usePalettePlace(placeOfWords: () => Box | undefined): Box {
  const placeNow = () => {
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const middle = { left: (screen.width - SIZE.width) / 2, top: screen.height / 4, width: 0, height: 0 };
    return placePalette(placeOfWords() ?? middle, screen, SIZE);
  };
  const [place, setPlace] = useState(placeNow);
  const follow = useEffectEvent((event: Event) => {
    const ownScroll = event.target instanceof Element && event.target.closest('.palette');
    if (!ownScroll) setPlace(placeNow());
  });
  useEffect(() => {
    const onChange = (event: Event) => follow(event);
    window.addEventListener('scroll', onChange, { capture: true, passive: true });
    window.addEventListener('resize', onChange);
    return () => {
      window.removeEventListener('scroll', onChange, { capture: true });
      window.removeEventListener('resize', onChange);
    };
  }, []);
  return place;
}
