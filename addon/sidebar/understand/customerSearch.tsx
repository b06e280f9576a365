import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import type { CustomerAnswer, ResultView } from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { type Trouble, TroubleCard } from "../parts/troubleCard.tsx";
import { useQuestion } from "../session/question.ts";
import type { Session } from "../session/session.ts";

interface Asked {
  readonly name: string;
  readonly answer: CustomerAnswer;
}

/** Any customer by name; the selected row has the button below. A name that nobody has stays to be mended. */
export function CustomerSearch({ session, run }: { session: Session; run: ResultView }) {
  const { language, host, customer } = session;
  const words = customerWords[language];
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { now, ask, forget } = useQuestion<Asked>();
  const isBlank = name.trim() === "";
  const suggestions = useMemo(() => <Suggestions run={run} />, [run]);

  const asked = now.kind === "answered" ? now.answer : null;
  const isUnknown = asked?.answer.ok === false && asked.answer.problem === null;
  useEffect(() => {
    if (asked?.answer.ok === true) customer.ask(() => Promise.resolve(asked.answer));
    else if (asked !== null) field.current?.focus();
  }, [asked]);

  return (
    <form
      class="section"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = name.trim();
        if (!isBlank) ask(async () => ({ name: wanted, answer: await host.readCustomer(wanted) }));
      }}
    >
      <h2 class="title">{words.title}</h2>
      <p class="hint" id="customer-hint">
        {words.hint}
      </p>
      <div class="with-action search">
        <input
          class="select"
          type="text"
          list="customer-names"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.name}
          aria-describedby={isUnknown ? "customer-problem" : "customer-hint"}
          aria-invalid={isUnknown}
          ref={field}
          value={name}
          onInput={(event) => {
            setName(event.currentTarget.value);
            forget();
          }}
        />
        <button type="submit" class="secondary small" disabled={isBlank}>
          {words.show}
        </button>
      </div>
      {suggestions}
      {now.kind === "asking" && <BusyLine text={words.asking} />}
      {isUnknown && (
        <p class="field-problem" id="customer-problem" role="alert">
          {words.unknownName(asked.name)}
        </p>
      )}
      {troubleOf() !== null && (
        <TroubleCard trouble={troubleOf() ?? "broken"} language={language} />
      )}
    </form>
  );

  function troubleOf(): Trouble | null {
    if (now.kind === "broken") return "broken";
    return asked?.answer.ok === false ? asked.answer.problem : null;
  }
}

/** Those to be contacted are looked for most, and may not be among the best. */
function Suggestions({ run }: { run: ResultView }) {
  const names = new Set([...run.queue.map(({ customer }) => customer), ...run.names]);
  return (
    <datalist id="customer-names">
      {[...names].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
