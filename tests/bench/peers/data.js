// The rows of the model-size figure, put in by the bench from data/.
/* global ROWS */
export const rows = ROWS;
export const title = TITLE;
