/** A workbook built into the bundle as a data URL. */
declare module '*.xlsx' {
  const url: string;
  export default url;
}
