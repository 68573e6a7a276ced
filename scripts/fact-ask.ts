import { type FactField, listOf } from "./fact-fields";

/** Asks a reader until the answer fits. */
export type Ask = (question: string, fits: (answer: string) => boolean, remedy: string) => Promise<string>;

/** What a reader answers to the fields no flag gives: what is needed first, then whatever else they name. */
export async function askFor(fields: FactField[], given: Record<string, string>, ask: Ask): Promise<typeof given> {
  const answers = { ...given };
  const askEach = async (some: FactField[]) => {
    for (const { flag, question, choices, mayBeEmpty } of some.filter((one) => !(one.flag in answers))) {
      const fits = (text: string) =>
        text === "" ? mayBeEmpty : choices.length === 0 || listOf(text).every((part) => choices.includes(part));
      const words = [flag, question && `: ${question}`, mayBeEmpty && " (may be empty)"].filter(Boolean).join("");
      answers[flag] = await ask(words, fits, choices.length > 0 ? `use ${choices.join(", ")}` : "this is needed");
    }
  };
  await askEach(fields.filter(({ offer }) => !offer));
  // A text given in one language is asked for in the others.
  const begun = fields.filter(({ flag }) => flag in given).map(({ offer }) => offer);
  const offers = [...new Set(fields.map(({ offer }) => offer))].filter((offer) => offer && !begun.includes(offer));
  const names = await ask(
    `More of ${offers.join(", ")}? Names joined by commas, empty for none`,
    (text) => text === "" || listOf(text).every((part) => offers.includes(part)),
    `use ${offers.join(", ")}`,
  );
  const wanted = [...begun, ...listOf(names)];
  await askEach(fields.filter(({ offer }) => offer && wanted.includes(offer)));
  return answers;
}
