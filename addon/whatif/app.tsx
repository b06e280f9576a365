/**
 * The window: what is wrong, or three tabs over one profit run.
 */
import { useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { BudgetScreen } from "./budget/budgetScreen.tsx";
import type { Host } from "./host.ts";
import { LeverScreen } from "./leverScreen.tsx";
import { TabList } from "./parts/tabList.tsx";
import { TroubleCard } from "./parts/trouble.tsx";
import { ScenarioScreen } from "./scenarios/scenarioScreen.tsx";
import { useWhatIf } from "./session/session.ts";

const tabs = ["levers", "scenarios", "budget"] as const;
type Tab = (typeof tabs)[number];

interface Props {
  readonly host: Host;
  readonly startLanguage: Language;
}

export function App({ host, startLanguage }: Props) {
  const session = useWhatIf(host, startLanguage);
  const { reading, language, trial } = session;
  const { base, isReading, readings, trouble } = reading;
  const words = whatIfWords[language];
  const [tab, setTab] = useState<Tab>("levers");
  const again = { text: words.tryAgain, press: reading.again };
  if (base === null) {
    return (
      <main class="main window">
        {trouble === null ? (
          <div class="centre">
            <span class="spinner" aria-hidden="true" />
            <p role="status">{words.loading}</p>
          </div>
        ) : (
          <div class="window-trouble">
            <TroubleCard trouble={trouble} language={language} action={again} />
          </div>
        )}
      </main>
    );
  }
  if (base.accounts.length === 0) {
    return (
      <main class="main window">
        <p class="centre" role="status">
          {words.nobody}
        </p>
      </main>
    );
  }
  return (
    <main class="main window">
      <h1 class="unseen">{words.title}</h1>
      <div class="window-top">
        <TabList
          label={words.tabs}
          tabs={tabs.map((each) => ({ tab: each, text: words.tab[each] }))}
          current={tab}
          go={setTab}
        />
        <button type="button" class="link" disabled={isReading} onClick={reading.again}>
          {words.again}
        </button>
      </div>
      <p class="unseen" role="status">
        {readings > 1 && !isReading && trouble === null ? words.wasRead : ""}
      </p>
      {trouble !== null && (
        <div class="window-trouble">
          <TroubleCard trouble={trouble} language={language} action={again} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, too. */}
      <div class="panel" tabIndex={0} {...panelOf(tab)}>
        {tab === "levers" && <LeverScreen base={base} trial={trial} language={language} />}
        {tab === "scenarios" && (
          <ScenarioScreen
            base={base}
            session={session}
            load={(steps) => {
              trial.setSteps(steps);
              const [first] = steps;
              if (first !== undefined) trial.choose(first.scope);
              setTab("levers");
            }}
          />
        )}
        {tab === "budget" && <BudgetScreen base={base} session={session} />}
      </div>
    </main>
  );
}

function panelOf(tab: Tab) {
  return { role: "tabpanel", id: `panel-${tab}`, "aria-labelledby": `tab-${tab}` } as const;
}
