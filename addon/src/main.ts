/**
 * Every export is a global function that Google, the sidebar or the what-if window may call; here the outside is
 * made, and whatever was thrown ends in `orProblem.ts`.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { menuWords } from "#shared/words/menu.ts";
import { profitOrLocal } from "./api/profitOrLocal.ts";
import { serviceOrLocal } from "./api/serviceOrLocal.ts";
import { urlFetchExchange } from "./api/urlFetch.ts";
import { badSetting } from "./badSetting.ts";
import { copyCleaned } from "./copyCleaned.ts";
import { functionsOver } from "./functions/functionsOver.ts";
import { lookUp } from "./lookUp.ts";
import { outermost, refused } from "./orProblem.ts";
import type { Ports } from "./ports.ts";
import { type ProfitPorts, profit } from "./profit.ts";
import type { ProfitApi, ProfitModelAnswer, ProfitOutcome, WrittenAnswer } from "./profitApi.ts";
import { dropScenario, keepBudget, keepScenario, profitModel } from "./profitPlanned.ts";
import { standingProfitView } from "./profitStanding.ts";
import { readState } from "./readState.ts";
import { score } from "./score.ts";
import { accountLanguage } from "./settings/accountLanguage.ts";
import { cacheProgress } from "./settings/cacheProgress.ts";
import { propertySettings } from "./settings/propertySettings.ts";
import { appsScriptWorkbook } from "./sheet/appsScriptWorkbook.ts";
import { documentHabits } from "./sheet/documentHabits.ts";
import { documentLock } from "./sheet/documentLock.ts";
import { addMenu, openSidebar, openWhatIfWindow, showProblem, showToast } from "./sheet/menu.ts";
import { problemOfRefusal } from "./sheet/writeProblems.ts";
import { showRequest } from "./showRequest.ts";
import {
  automaticChoices,
  type CopyAnswer,
  type CustomerAnswer,
  type RunOutcome,
  type SentAnswer,
  type SettingsAnswer,
  type SidebarApi,
  type SidebarState,
  type StandingAnswer,
} from "./sidebarApi.ts";
import { showAgain, undo } from "./standingRuns.ts";

/** Written in by the build. */
declare const TIERLINE_API_URL: string;

const orProblem = outermost((thrown) => problemOfRefusal(thrown, ""));

type OpenEvent = Pick<GoogleAppsScript.Events.AppsScriptEvent, "authMode">;

/** With AuthMode NONE nothing has been allowed yet, and no property may be read. */
export function onOpen(event: OpenEvent): void {
  const isAllowed = event.authMode !== ScriptApp.AuthMode.NONE;
  putMenu(isAllowed ? propertySettings().language() : accountLanguage());
}

/** Google opens no document after installing: without this the menu would come with the next one only. */
export function onInstall(event: OpenEvent): void {
  onOpen(event);
}

export function showSidebar(): void {
  openSidebar(propertySettings().language());
}

/** The same run as the sidebar's button, with everything chosen by itself. */
export function scoreFromMenu(): void {
  const language = propertySettings().language();
  const outcome = scoreCustomers(null);
  if (outcome.ok) {
    const { model, tabs } = outcome.result;
    const { scored } = menuWords[language];
    showToast(language, scored(model.customers, model.prospects, tabs.customers));
    return;
  }
  showProblem(outcome.problem, language);
}

/** The same run as the sidebar's button, with everything chosen by itself. */
export function profitFromMenu(): void {
  const language = propertySettings().language();
  const outcome = profitCustomers(null);
  if (!outcome.ok) {
    showProblem(outcome.problem, language);
    return;
  }
  const { totals, whale, tabs } = outcome.result;
  const tab = tabs.profit ?? tabs.unitCurve ?? "";
  showToast(language, menuWords[language].profitMade(totals.profit, whale.unprofitable, tab));
}

/** The window says itself what is missing where there is no profit run yet. */
export const openWhatIf: ProfitApi["openWhatIf"] = () =>
  openWhatIfWindow(propertySettings().language());

/** What the sidebar's "Undo last run" does. */
export function undoFromMenu(): void {
  const language = propertySettings().language();
  const answer = undoRun();
  if (answer.ok) showToast(language, menuWords[language].undone);
  else showProblem(answer.problem, language);
}

export const readSidebarState: SidebarApi["readSidebarState"] = (choices) =>
  orProblem<SidebarState>(
    () => readState(appsScriptPorts(), choices),
    (problem) => ({
      language: accountLanguage(),
      sheets: [],
      read: [],
      choices: choices ?? automaticChoices,
      recognised: null,
      checked: null,
      problem,
      result: null,
      profit: null,
    }),
  );

export const scoreCustomers: SidebarApi["scoreCustomers"] = (choices) =>
  orProblem<RunOutcome>(
    () => score(appsScriptPorts(), choices),
    (problem) => ({ ok: false, problem, dataCheck: null }),
  );

export const profitCustomers: ProfitApi["profitCustomers"] = (choices) =>
  orProblem<ProfitOutcome>(
    () => profit(profitPorts(), choices),
    (problem) => ({ ok: false, problem, dataCheck: null }),
  );

export const readProfit: ProfitApi["readProfit"] = () =>
  orProblem<ReturnType<ProfitApi["readProfit"]>>(
    () => ({ result: standingProfitView(appsScriptPorts()) }),
    () => ({ result: null }),
  );

export const readProfitModel: ProfitApi["readProfitModel"] = () =>
  orProblem<ProfitModelAnswer>(() => profitModel(appsScriptPorts()), refused);

export const saveScenario: ProfitApi["saveScenario"] = (scenario) =>
  orProblem<WrittenAnswer>(() => keepScenario(appsScriptPorts(), scenario), refused);

export const deleteScenario: ProfitApi["deleteScenario"] = (name) =>
  orProblem<WrittenAnswer>(() => dropScenario(appsScriptPorts(), name), refused);

export const writeBudget: ProfitApi["writeBudget"] = (plan) =>
  orProblem<WrittenAnswer>(() => keepBudget(appsScriptPorts(), plan), refused);

export const readProgress: SidebarApi["readProgress"] = () => cacheProgress().read();

export const cancelRun: SidebarApi["cancelRun"] = () => cacheProgress().cancel();

export const undoRun: SidebarApi["undoRun"] = () =>
  orProblem<StandingAnswer>(() => undo(appsScriptPorts()), refused);

export const chooseLanguage: SidebarApi["chooseLanguage"] = (language) =>
  orProblem<StandingAnswer>(() => {
    const ports = appsScriptPorts();
    ports.settings.chooseLanguage(language);
    putMenu(language);
    return showAgain(ports, language, ports.settings.document());
  }, refused);

export const readCustomer: SidebarApi["readCustomer"] = (name) =>
  orProblem<CustomerAnswer>(() => lookUp(appsScriptPorts(), name), refused);

export const readRequest: SidebarApi["readRequest"] = (choices) =>
  orProblem<SentAnswer>(
    () => showRequest(appsScriptPorts(), profitPorts().service, choices),
    refused,
  );

export const makeCleanCopy: SidebarApi["makeCleanCopy"] = (choices) =>
  orProblem<CopyAnswer>(() => copyCleaned(appsScriptPorts(), choices), refused);

export const readSettings: SidebarApi["readSettings"] = () =>
  orProblem<SettingsAnswer>(() => ({ ok: true, settings: propertySettings().document() }), refused);

export const saveSettings: SidebarApi["saveSettings"] = (settings) =>
  orProblem<StandingAnswer>(() => {
    const problem = badSetting(settings);
    if (problem !== null) return refused(problem);
    const ports = appsScriptPorts();
    ports.settings.saveDocument(settings);
    return showAgain(ports, ports.settings.language(), settings);
  }, refused);

export const showTab: SidebarApi["showTab"] = (name, rows) =>
  orProblem<Problem | null>(
    () =>
      appsScriptWorkbook().showTab(name, rows) ? null : { code: "choice.tabMissing", sheet: name },
    (problem) => problem,
  );

/** What can be typed into a cell; documented in `functions/customFunctions.ts`. */
export const {
  CV_RFM,
  CV_SEGMENT,
  CV_TIER,
  CV_EXPECTED,
  CV_WHY,
  CV_CLV,
  CV_DCF,
  CV_RETENTION_CLV,
  CV_AVERAGE_CLV,
  CV_SIMPLE_CLV,
  CV_WHOLE_CLV,
  CV_CONTRIBUTION,
  CV_PAYBACK,
  CV_LTVCAC,
  CV_PRICEBAND,
  CV_WHALE,
  CV_BREAKEVEN,
  CV_NPS,
  CV_CSAT,
} = functionsOver(documentHabits);

function putMenu(language: Language): void {
  addMenu(language, {
    openSidebar: "showSidebar",
    scoreNow: "scoreFromMenu",
    profit: "profitFromMenu",
    whatIf: "openWhatIf",
    undo: "undoFromMenu",
  });
}

function profitPorts(): ProfitPorts {
  return {
    ...appsScriptPorts(),
    service: profitOrLocal(urlFetchExchange(), TIERLINE_API_URL),
  };
}

function appsScriptPorts(): Ports {
  return {
    workbook: appsScriptWorkbook(),
    settings: propertySettings(),
    service: serviceOrLocal(urlFetchExchange(), TIERLINE_API_URL),
    progress: cacheProgress(),
    lock: documentLock(),
    now: () => new Date(),
  };
}
