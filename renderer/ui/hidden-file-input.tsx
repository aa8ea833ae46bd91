/** The input behind a button that takes files: the button presses it. */

import type { Ref } from 'react';

export interface HiddenFileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** Endings of names, parted by commas. */
  readonly accept: string;
  /** One file, unless something else is said. */
  readonly takes?: 'one' | 'several' | 'folder';
  readonly onFiles: (files: readonly File[]) => void;
}

/** The same file can be chosen again. */
export function HiddenFileInput({ ref, label, accept, takes = 'one', onFiles }: HiddenFileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      multiple={takes !== 'one'}
      {...(takes === 'folder' && { webkitdirectory: '' })}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = '';
        onFiles(files);
      }}
    />
  );
}
