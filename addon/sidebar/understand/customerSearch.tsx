import { useState } from "preact/hooks";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import type { Session } from "../session/session.ts";

/** Any customer by name; the selected row has the button below. */
export function CustomerSearch({ session }: { session: Session }) {
  const words = customerWords[session.language];
  const [name, setName] = useState("");
  const isBlank = name.trim() === "";
  return (
    <form
      class="section"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) session.customer.ask(() => session.host.readCustomer(name.trim()));
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
          autocomplete="off"
          spellcheck={false}
          aria-label={words.name}
          aria-describedby="customer-hint"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="secondary small" disabled={isBlank}>
          {words.show}
        </button>
      </div>
    </form>
  );
}
