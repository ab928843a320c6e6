/** pdf.js's parser: loading it makes it known to the display part, by a global name. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
