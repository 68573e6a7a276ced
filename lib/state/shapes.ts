// What single values look like in an address: by themselves, so that an embed page can carry them.

/** What an announcement's id looks like. */
export const ANNOUNCEMENT = /^o-[a-z0-9-]{1,40}$/;

/** A plain decimal number. */
export const PLAIN_DECIMAL = /^\d{1,9}(\.\d{1,4})?$/;

/** Carriers and announcements a reader may highlight at once. */
export const MOST_HIGHLIGHTED = 2;

/** Longest piece of unreadable input repeated in a notice. */
export const ECHO = 40;
