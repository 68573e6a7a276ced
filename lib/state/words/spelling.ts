/** Endings British and American English spell differently, each with the one they are searched by. */
const ENDINGS: [RegExp, string][] = [
  [/(cen|me|li|thea|lus|spec|som|meag)tre(s?)$/, "$1ter$2"],
  [/centr(ed|ing)$/, "center$1"],
  [/(fi|cali|sa|som)bre(s?)$/, "$1ber$2"],
  [/(col|fav|lab|neighb|hon|rum|harb|behavi|endeav|hum|vap|vig|arm|sav|flav|od|ferv|rig)our/, "$1or"],
  [/practis(e|ed|es|ing)$/, "practic$1"],
  [/(?<=[a-z]{2})is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/, "iz$1"],
  [/(anal|catal|paral)ys(e|ed|es|er|ers|ing)$/, "$1yz$2"],
  [/(catal|dial|anal|prol|monol)ogue(s?)$/, "$1og$2"],
  [/(lic|def|off|pret)ence(s?)$/, "$1ense$2"],
  [/(lic|def|off|pret)enc(ed|ing|eless)$/, "$1ens$2"],
  [/(mod|lab|trav|canc|fu|lev|chann|tunn|couns|du|tot|equ|riv|sign|di|penc|pan)([aei])ll(ed|ing|er|ers)$/, "$1$2l$3"],
  [/programme(s?)$/, "program$1"],
  [/^grey(s|ed|ing|er)?$/, "gray$1"],
  [/(?<=^|un|re)cheque(s?)$/, "check$1"],
  [/artefact(s?)$/, "artifact$1"],
  [/ageing$/, "aging"],
  [/(judg|acknowledg)ement(s?)$/, "$1ment$2"],
  [/(ful|en)(fil|rol)(ment|ments|s)?$/, "$1$2l$3"],
  [/s[ck]eptic(s|al|ism)?$/, "skeptic$1"],
  [/^(to|back|for|after|up|down)wards$/, "$1ward"],
];

/** A folded word in one spelling of the two: `datacentre` gives `datacenter`, `optimised` gives `optimized`. */
function respelledWord(word: string): string {
  return ENDINGS.reduce((spelled, [ending, other]) => spelled.replace(ending, other), word);
}

/** Folded text with its Latin words in American spelling. */
export function respelled(text: string): string {
  return text.replace(/[a-z]{4,}/g, respelledWord);
}
