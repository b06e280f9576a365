/**
 * Which row is the header and which column means what: the user may say otherwise.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { ColumnRole, RecognisedView, TableKind } from "../../src/sidebarApi.ts";
import { Fold } from "../parts/fold.tsx";
import type { Session } from "../session/session.ts";
import { HeaderRowChoice } from "./headerRowChoice.tsx";
import { RoleChoice } from "./roleChoice.tsx";

interface Props {
  readonly session: Session;
  readonly recognised: RecognisedView;
  readonly problem: Problem | null;
}

const rolesOf: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  orders: [
    "customer",
    "customerName",
    "date",
    "money",
    "orderId",
    "quantity",
    "unitPrice",
    "refund",
    "status",
    "cancelledAt",
    "currency",
  ],
  customers: [
    "customer",
    "customerName",
    "lastDate",
    "orderCount",
    "totalSpend",
    "firstDate",
    "satisfaction",
    "currency",
  ],
  finance: [
    "customer",
    "customerName",
    "grossRevenue",
    "discounts",
    "returns",
    "goods",
    "service",
    "logistics",
    "acquisition",
    "savings",
    "monthsActive",
    "firstDate",
    "churn",
    "period",
    "measure",
    "currency",
  ],
  contracts: [
    "customer",
    "customerName",
    "contractStart",
    "contractEnd",
    "fee",
    "status",
    "satisfaction",
    "currency",
  ],
};

/** What a table of each kind cannot do without is always in sight. */
const alwaysShown: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  orders: ["customer", "date", "money"],
  customers: ["customer"],
  finance: ["customer", "grossRevenue"],
  contracts: ["customer", "contractStart", "contractEnd", "fee"],
};

/** Said of the columns while they are folded. */
const briefRoles: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  orders: ["customer", "date", "money"],
  customers: ["customer", "lastDate", "totalSpend"],
  finance: ["customer", "grossRevenue", "goods"],
  contracts: ["customer", "contractStart", "fee"],
};

export function ColumnChoices({ session, recognised, problem }: Props) {
  const words = identifyWords[session.language];
  const { kind, headers, mapping } = recognised;
  const mapped = new Map(mapping.map((column) => [column.role, column]));
  // A role that either kind of table may play stays to be chosen, whatever the kind.
  const roles = [
    ...rolesOf[kind],
    ...mapping.map(({ role }) => role).filter((role) => !rolesOf[kind].includes(role)),
  ];
  const shown = roles.filter((role) => mapped.has(role) || alwaysShown[kind].includes(role));
  const rest = [...new Set([...roles, ...rolesOf.orders, ...rolesOf.customers])].filter(
    (role) => !shown.includes(role),
  );
  const list = (listed: readonly ColumnRole[]) =>
    listed.map((role) => (
      <RoleChoice
        key={role}
        session={session}
        role={role}
        headers={headers}
        column={mapped.get(role)}
        isMissing={problem?.code === "input.missingColumn" && problem.column === role}
      />
    ));
  return (
    <Fold
      title={words.mapping}
      brief={briefRoles[kind].flatMap((role) => mapped.get(role)?.header ?? []).join(" · ")}
      isOpen={problem !== null && concernsColumns(problem)}
    >
      <HeaderRowChoice session={session} recognised={recognised} />
      {headers.length > 0 && (
        <>
          {list(shown)}
          <details class="more">
            <summary>{words.moreColumns}</summary>
            {list(rest)}
          </details>
        </>
      )}
    </Fold>
  );
}

function concernsColumns({ code }: Problem): boolean {
  return code === "input.missingColumn" || code === "input.noTable" || code === "input.headerOnly";
}
