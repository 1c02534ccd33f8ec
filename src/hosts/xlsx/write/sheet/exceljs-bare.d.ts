/** The build of exceljs without polyfills and without Node's streams; the same interface. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import exceljs from 'exceljs';
  export default exceljs;
}
