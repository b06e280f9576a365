/**
 * Which column means what: the user may say otherwise.
 */
import { columnRoleName } from "#shared/words/columnRoleName.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { ColumnRole, MappedColumn, TableKind } from "../src/sidebarApi.ts";
import type { Session } from "./session.ts";

interface Props {
  readonly session: Session;
  readonly kind: TableKind;
  readonly headers: readonly string[];
  readonly mapping: readonly MappedColumn[];
  readonly open: boolean;
}

const NO_COLUMN = -1;

const rolesOf: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  orders: ["customer", "date", "money", "orderId", "refund", "status", "cancelledAt", "currency"],
  customers: [
    "customer",
    "lastDate",
    "orderCount",
    "totalSpend",
    "firstDate",
    "satisfaction",
    "currency",
  ],
};

/** What a table of each kind cannot do without is always in sight. */
const alwaysShown: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  orders: ["customer", "date", "money"],
  customers: ["customer"],
};

export function MappingList({ session, kind, headers, mapping, open }: Props) {
  const words = sidebarWords[session.language];
  const mapped = new Map(mapping.map((column) => [column.role, column]));
  const shown = rolesOf[kind].filter(
    (role) => mapped.has(role) || alwaysShown[kind].includes(role),
  );
  const rest = rolesOf[kind].filter((role) => !shown.includes(role));
  const list = (roles: readonly ColumnRole[]) =>
    roles.map((role) => (
      <RoleSelect
        key={role}
        session={session}
        role={role}
        headers={headers}
        column={mapped.get(role)}
      />
    ));
  return (
    <details class="section fold" open={open}>
      <summary class="title">{words.mapping}</summary>
      {list(shown)}
      {rest.length > 0 && (
        <details class="more">
          <summary>{words.moreColumns}</summary>
          {list(rest)}
        </details>
      )}
    </details>
  );
}

interface RoleProps {
  readonly session: Session;
  readonly role: ColumnRole;
  readonly headers: readonly string[];
  readonly column: MappedColumn | undefined;
}

function RoleSelect({ session, role, headers, column }: RoleProps) {
  const words = sidebarWords[session.language];
  const examples = column?.examples.filter((example) => example !== "") ?? [];
  return (
    <div class="role">
      <label class="field">
        <span class="field-name">{columnRoleName(role, session.language)}</span>
        <select
          class="select"
          value={String(column?.column ?? NO_COLUMN)}
          onChange={(event) => session.chooseColumn(role, Number(event.currentTarget.value))}
        >
          <option value={String(NO_COLUMN)}>{words.notUsed}</option>
          {headers.map((header, place) => (
            <option key={place} value={String(place)}>
              {header}
            </option>
          ))}
        </select>
      </label>
      {examples.length > 0 && (
        <p class="examples" title={examples.join("\n")}>
          {words.examples} {examples.join(" · ")}
        </p>
      )}
    </div>
  );
}
