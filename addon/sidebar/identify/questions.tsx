/**
 * What a table leaves open is asked once, each answer shown as what it would mean.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import { countText } from "../parts/figures.ts";
import type { Session } from "../session/session.ts";
import { CurrencyChoice } from "./currencyChoice.tsx";
import { readAs } from "./readAs.ts";

export function Questions({ session, problem }: { session: Session; problem: Problem }) {
  const { language, reading } = session;
  const words = identifyWords[language];
  switch (problem.code) {
    case "choice.ambiguousDates": {
      const { text = "", dayFirst = "", monthFirst = "" } = problem.examples[0] ?? {};
      return (
        <Question
          text={words.dates.ask(text)}
          answers={[
            {
              meaning: dateInWords(dayFirst, language),
              hint: words.dates.dayFirst,
              choose: () => reading.choose({ dateOrder: "dayFirst" }),
            },
            {
              meaning: dateInWords(monthFirst, language),
              hint: words.dates.monthFirst,
              choose: () => reading.choose({ dateOrder: "monthFirst" }),
            },
          ]}
        />
      );
    }
    case "choice.ambiguousAmounts": {
      const text = problem.examples[0] ?? "";
      return (
        <Question
          text={words.amounts.ask(text)}
          answers={[
            {
              meaning: readAs(text, "."),
              hint: words.amounts.decimalPoint,
              choose: () => reading.choose({ decimalMark: "." }),
            },
            {
              meaning: readAs(text, ","),
              hint: words.amounts.decimalComma,
              choose: () => reading.choose({ decimalMark: "," }),
            },
          ]}
        />
      );
    }
    case "choice.negativeCosts":
      return (
        <Question
          text={words.costSign.ask(problem.headers[0] ?? "")}
          answers={(["costs", "credits"] as const).map((costSign) => ({
            meaning: words.costSign[costSign].meaning,
            hint: words.costSign[costSign].hint,
            choose: () => reading.choose({ costSign }),
          }))}
        />
      );
    case "choice.revenueBasis":
      return (
        <Question
          text={words.revenueBasis.ask(problem.header)}
          answers={(["gross", "net"] as const).map((revenueBasis) => ({
            meaning: words.revenueBasis[revenueBasis].meaning,
            hint: words.revenueBasis[revenueBasis].hint,
            choose: () => reading.choose({ revenueBasis }),
          }))}
        />
      );
    case "choice.hiddenRows":
      return (
        <Question
          text={words.hiddenRows.ask(countText(problem.count))}
          answers={(["include", "exclude"] as const).map((hiddenRows) => ({
            meaning: words.hiddenRows[hiddenRows].meaning,
            hint: words.hiddenRows[hiddenRows].hint,
            choose: () => reading.choose({ hiddenRows }),
          }))}
        />
      );
    case "input.mixedCurrencies":
      return <CurrencyChoice session={session} currencies={problem.currencies} />;
    default:
      return null;
  }
}

interface Answer {
  readonly meaning: string;
  readonly hint: string;
  readonly choose: () => void;
}

function Question({ text, answers }: { text: string; answers: readonly Answer[] }) {
  return (
    <fieldset class="section">
      <legend class="title">{text}</legend>
      <div class="answers">
        {answers.map(({ meaning, hint, choose }) => (
          <button key={hint} type="button" class="answer" onClick={choose}>
            <strong>{meaning}</strong>
            <span>{hint}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** With the month in words, nothing is left to be read two ways. */
function dateInWords(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return iso;
  return new Date(Date.UTC(year, month - 1, day)).toLocaleDateString(
    language === "zh" ? "zh-CN" : "en-GB",
    { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" },
  );
}
