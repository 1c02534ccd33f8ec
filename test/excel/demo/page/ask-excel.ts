/** Puts a question to the emulated Excel behind the page. */
export async function askExcel<T = null>(route: string, asked: object = {}): Promise<T> {
  const response = await fetch(`/excel/${route}`, { method: 'POST', body: JSON.stringify(asked) });
  return (await response.json()) as T;
}

/** Listens to what happens there: events for the add-in, and that something changed. */
export function hearExcel(heard: (kind: string, data: unknown) => void): void {
  new EventSource('/excel/events').onmessage = ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as { kind: string; data: unknown };
    heard(told.kind, told.data);
  };
}
