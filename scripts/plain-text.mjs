/**
 * Letters and digits alone, to find a text again where programs break lines and share signs between fonts as they like.
 * @param {string} text
 */
export const plainText = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
