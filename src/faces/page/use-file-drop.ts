import { useEffect, useState } from 'react';

/** `others`: more files came along with it, which are not opened. */
export type OpenFile = (name: string, bytes: Promise<Uint8Array>, others?: boolean) => void;

export function openFrom(files: FileList | undefined | null, onOpen: OpenFile): void {
  const file = files?.[0];
  if (file)
    onOpen(
      file.name,
      file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      files.length > 1,
    );
}

/** Takes a file dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(onOpen: OpenFile): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      openFrom(event.dataTransfer?.files, onOpen);
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onOpen]);
  return over;
}
