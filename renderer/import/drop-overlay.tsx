/** Takes files and folders that are dropped anywhere on the window, and says so while they hang over it. */

import { useEffect, useEffectEvent, useState } from 'react';

export function DropOverlay({ onDrop }: { readonly onDrop: (dropped: DataTransfer) => void }) {
  const [hanging, setHanging] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHanging(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHanging(false);
    };
    const onDropped = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setHanging(false);
      take(event.dataTransfer);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDropped);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDropped);
    };
  }, []);
  return hanging && <div className="drop-overlay">Drop files or folders to import them</div>;
}
