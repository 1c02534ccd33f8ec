import sample from '../../../samples/青石镇2026年重点工作任务分解表.xlsx';

/** The sample workbook that comes with the page, as a data URL inside the bundle: no request is made for it. */
export const sampleFile = {
  name: '青石镇2026年重点工作任务分解表.xlsx',
  bytes: (): Uint8Array =>
    Uint8Array.from(atob(sample.slice(sample.indexOf(',') + 1)), (c) => c.charCodeAt(0)),
};
