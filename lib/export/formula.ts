/** A leading sign that makes a spreadsheet take text for a formula; numbers keep their minus. */
export const FORMULA = /^\s*[=+\-@\t\r]/;
