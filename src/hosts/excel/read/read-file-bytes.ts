import { HostError } from '../../host-error';

/** Bytes of a slice; Excel gives at most 4 MB at a time. */
const SLICE = 4 * 1024 * 1024;

/** The open workbook as it would be saved now. */
export async function readFileBytes(): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await answer<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const slices = await Promise.all(
      Array.from({ length: file.sliceCount }, (_, i) =>
        answer<Office.Slice>((done) => file.getSliceAsync(i, done)),
      ),
    );
    return Uint8Array.from(slices.flatMap(({ data }) => data as number[]));
  } finally {
    file.closeAsync();
  }
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError('unexpected', { detail: result.error.message }));
    });
  });
}
