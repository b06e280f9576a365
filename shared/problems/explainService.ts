import { numberText } from "../words/numberText.ts";
import type { Explanations } from "./explain.ts";
import type { ServiceProblem } from "./problem.ts";

/** A run that the service did not answer wrote nothing, and each of these says so. */
export function explainService(problem: ServiceProblem): Explanations {
  switch (problem.code) {
    case "service.unreachable":
      return {
        en: {
          what: "The scoring service cannot be reached.",
          why: "Either your connection or the service is down. Your sheet was not changed.",
          fix: "Check your connection and score again in a few minutes.",
        },
        zh: {
          what: "无法连接评分服务。",
          why: "可能是您的网络或服务暂时中断。您的表格没有任何改动。",
          fix: "请检查网络，几分钟后重新评分。",
        },
      };
    case "service.timedOut":
      return {
        en: {
          what: "The scoring service did not answer in time.",
          why: "It may be busy. Your sheet was not changed.",
          fix: "Score again in a minute; nothing is counted twice.",
        },
        zh: {
          what: "评分服务没有及时响应。",
          why: "服务可能正忙。您的表格没有任何改动。",
          fix: "请一分钟后重新评分，不会重复计算。",
        },
      };
    case "service.notAllowed":
      return {
        en: {
          what: "The scoring service did not accept your sign-in.",
          why: "Your authorisation may have expired. Your sheet was not changed.",
          fix: "Reload the spreadsheet, allow the add-on when it asks, and score again.",
        },
        zh: {
          what: "评分服务没有接受您的登录。",
          why: "授权可能已过期。您的表格没有任何改动。",
          fix: "请刷新表格，在提示时允许插件访问，然后重新评分。",
        },
      };
    case "service.busy": {
      const wait = numberText(Math.max(1, problem.retryAfterSeconds));
      return {
        en: {
          what: "The scoring service is busy.",
          why: "Too many runs came at once. Your sheet was not changed.",
          fix: `Score again in ${wait} ${wait === "1" ? "second" : "seconds"}.`,
        },
        zh: {
          what: "评分服务正忙。",
          why: "同时进行的评分太多。您的表格没有任何改动。",
          fix: `请${wait}秒后重新评分。`,
        },
      };
    }
    case "service.versionMismatch":
      return {
        en: {
          what: "This add-on and the scoring service are of different versions.",
          why: `The service speaks version ${problem.supported}. Your sheet was not changed.`,
          fix: "Reload the spreadsheet to get the newest add-on, then score again.",
        },
        zh: {
          what: "插件与评分服务的版本不一致。",
          why: `服务使用版本${problem.supported}。您的表格没有任何改动。`,
          fix: "请刷新表格以获取最新插件，然后重新评分。",
        },
      };
    case "service.tooLarge":
      return {
        en: {
          what: "The table is too large for one run.",
          why: `The service takes at most ${numberText(problem.limit)} bytes. Your sheet was not changed.`,
          fix: "Score a shorter period, or split the table by region or shop.",
        },
        zh: {
          what: "表格太大，无法一次评分。",
          why: `服务一次最多接收${numberText(problem.limit)}字节。您的表格没有任何改动。`,
          fix: "请缩短时段，或按地区、店铺拆分表格。",
        },
      };
    case "service.unknownRun":
      return {
        en: {
          what: "The result of this run is no longer kept.",
          why: "Results are kept for a limited time. Your sheet was not changed.",
          fix: "Score again: the same table gives the same result.",
        },
        zh: {
          what: "这次评分的结果已不再保存。",
          why: "结果只保存一段时间。您的表格没有任何改动。",
          fix: "请重新评分，同样的表格会得到同样的结果。",
        },
      };
    case "service.downForLarge":
      return {
        en: {
          what: "The scoring service cannot be reached at the moment.",
          why: `Up to ${numberText(problem.limit)} customers can be scored without it; here are ${numberText(problem.customers)}. Your sheet was not changed. The last result stays.`,
          fix: "Try again in about ten minutes.",
        },
        zh: {
          what: "暂时无法连接评分服务。",
          why: `没有服务时最多可在表格内评分${numberText(problem.limit)}位客户，这里有${numberText(problem.customers)}位。您的表格没有任何改动，上次的结果仍在。`,
          fix: "请大约十分钟后重试。",
        },
      };
    case "service.failed":
      return {
        en: {
          what: "The scoring service failed.",
          why: `The fault is ours, not your table's (reference ${problem.reference}). Your sheet was not changed.`,
          fix: "Score again. If it fails once more, send us the reference.",
        },
        zh: {
          what: "评分服务出错。",
          why: `这是我们的问题，与您的表格无关（编号：${problem.reference}）。您的表格没有任何改动。`,
          fix: "请重新评分。如果再次失败，请把编号告诉我们。",
        },
      };
  }
}
