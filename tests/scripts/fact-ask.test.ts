import { expect, it } from "vitest";
import { askFor } from "@/scripts/fact-ask";
import { factFieldsOf } from "@/scripts/fact-fields";

/** A reader with something to say to some questions, known by the flag they begin with; what was asked, in order. */
async function asked(given: Record<string, string>, says: Record<string, string>) {
  const questions: string[] = [];
  const refused: string[] = [];
  const answers = await askFor(factFieldsOf("statement"), given, async (question, fits, remedy) => {
    const name = question.split(/[: ]/, 1)[0] ?? "";
    questions.push(name);
    if (!fits("")) refused.push(`${name}: ${remedy}`);
    const answer = says[name] ?? "";
    if (answer && !fits(answer)) refused.push(`${name} ${answer}: ${remedy}`);
    return answer;
  });
  return { answers, questions, refused };
}

const part = ["paragraphs", "part", "part-name"];

it("asks for what is needed, and for the rest only those who name it", async () => {
  const { questions, answers } = await asked({ id: "a" }, { More: "change, brief", change: "new" });
  const needed = ["subject", "text-ja", "text-en", "status", "as-of", "said-by", "source"];
  expect(questions).toEqual([...needed, ...part, "More", "brief-ja", "brief-en", "change"]);
  expect(answers).toMatchObject({ id: "a", change: "new" });
});

it("asks for the other languages of a text that a flag gives in one", async () => {
  const { questions } = await asked({ "brief-ja": "短く" }, {});
  expect(questions.slice(-2)).toEqual(["More", "brief-en"]);
});

it("takes no answer a field cannot have", async () => {
  const { refused } = await asked({}, { More: "brief, nothing", status: "don" });
  expect(refused).toContain("id: this is needed");
  expect(refused).toContainEqual(expect.stringMatching(/^status don: use done, observed/));
  expect(refused).toContainEqual(expect.stringMatching(/^More brief, nothing: use dimension, modalities/));
  expect(refused.filter((line) => part.some((name) => line.startsWith(name)))).toEqual([]);
});
