/**
 * What the deployment says to the administrator.
 */
import type { Language } from "#shared/words/language.ts";
import type { Answers } from "./answers.ts";
import type { StepId } from "./steps.ts";

export interface DeployWords {
  readonly help: string;
  readonly unknown: (message: string) => string;
  readonly question: Readonly<Record<keyof Answers, string>>;
  readonly option: Readonly<Record<keyof Answers, string>>;
  readonly notAnAnswer: Readonly<Record<keyof Answers, string>>;
  readonly step: Readonly<
    Record<StepId, { readonly title: string; readonly failed: (fault: string) => string }>
  >;
  readonly notRun: string;
  readonly again: string;
  readonly done: string;
  readonly dryDone: string;
}

/** As the terminal's environment says. */
export function preferredLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const set = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return set.toLowerCase().startsWith("zh") ? "zh" : "en";
}

const option = {
  audience: "--audience 1234-abcd.apps.googleusercontent.com",
  scriptId: "--script-id 1AbC…",
  alarmEmail: "--alarm-email you@example.com",
} as const;

const options = `  --dry-run
  --audience IDS
  --script-id ID
  --alarm-email ADDRESS | -
  --yes
  --language en | zh
  --help`;

export const deployWords: Readonly<Record<Language, DeployWords>> = {
  en: {
    help: `npm run deploy -- [options]

Puts the scoring service into your AWS account and the add-on into your Apps Script project.
Asks for what it needs once and remembers it; run it again after every change.

${options}

--dry-run builds and checks everything that needs no account and prints the other commands.
--alarm-email - sends alarms to nobody. --yes widens AWS rights without asking.
cdk/deploy/README.md tells what to prepare at Google and at AWS.`,
    unknown: (message) => `This cannot be understood: ${message}`,
    question: {
      audience:
        "OAuth client id of the script's Google Cloud project (…apps.googleusercontent.com; several separated by commas):",
      scriptId: "Id of the Apps Script project (Project settings ▸ Script ID):",
      alarmEmail: "Address that alarms are mailed to (empty for nobody):",
    },
    option,
    notAnAnswer: {
      audience: "A client id looks like 1234-abcd.apps.googleusercontent.com.",
      scriptId: "A script id has some 57 letters, digits, hyphens and underscores.",
      alarmEmail: "This is no mail address.",
    },
    step: {
      service: {
        title: "Build the scoring service and check its template",
        failed: (fault) => `The service could not be built (${fault}). Run npm ci, then try again.`,
      },
      accounts: {
        title: "Look for signed-in accounts",
        failed: (fault) =>
          fault === "aws"
            ? "No AWS credentials were found. Run aws configure (or aws sso login and set AWS_PROFILE)."
            : "Nobody is signed in to Apps Script. Run npx clasp login with the account that owns the script.",
      },
      bootstrap: {
        title: "Prepare the AWS account and region for deployments (once; later nothing changes)",
        failed: (fault) =>
          `AWS could not be prepared (${fault}). Check the credentials, and that a region is set (AWS_REGION).`,
      },
      cloud: {
        title: "Put the scoring service into AWS",
        failed: (fault) =>
          `The service could not be deployed (${fault}). AWS has taken back what it began; its message stands above.`,
      },
      addon: {
        title: "Build the add-on for the service's address",
        failed: (fault) => `The add-on could not be built (${fault}).`,
      },
      files: {
        title: "List the files of the add-on",
        failed: (fault) => `The files of the add-on could not be listed (${fault}).`,
      },
      push: {
        title: "Push the add-on to Apps Script",
        failed: (fault) =>
          `The add-on could not be pushed (${fault}). Switch the Apps Script API on at script.google.com/home/usersettings and check the script id.`,
      },
      knock: {
        title: "Knock at the service: without a token it must let nobody in",
        failed: (fault) => `The service did not refuse as it should (${fault}; expected 401).`,
      },
    },
    notRun: "not run: needs an account",
    again: "Then run npm run deploy again: it goes on from here.",
    done: "Live. In the Apps Script editor choose Deploy ▸ Test deployments ▸ Editor add-on to try it in a spreadsheet.",
    dryDone: "Everything that needs no account is in order. Nothing was deployed.",
  },
  zh: {
    help: `npm run deploy -- [选项]

把评分服务部署到您的 AWS 账号，把插件推送到您的 Apps Script 项目。
需要的信息只问一次并记住；每次修改后再运行一遍即可。

${options}

--dry-run 只构建和检查不需要账号的部分，其余只打印命令。
--alarm-email - 表示不发送告警。--yes 扩大 AWS 权限时不再询问。
需要在 Google 和 AWS 做哪些准备，见 cdk/deploy/README.md。`,
    unknown: (message) => `无法理解：${message}`,
    question: {
      audience:
        "脚本所属 Google Cloud 项目的 OAuth 客户端 ID（…apps.googleusercontent.com，多个用逗号分隔）：",
      scriptId: "Apps Script 项目的 ID（项目设置 ▸ 脚本 ID）：",
      alarmEmail: "接收告警的邮箱（留空则不发送）：",
    },
    option,
    notAnAnswer: {
      audience: "客户端 ID 形如 1234-abcd.apps.googleusercontent.com。",
      scriptId: "脚本 ID 约57个字符，由字母、数字、连字符和下划线组成。",
      alarmEmail: "这不是邮箱地址。",
    },
    step: {
      service: {
        title: "构建评分服务并检查模板",
        failed: (fault) => `无法构建服务（${fault}）。请运行 npm ci 后重试。`,
      },
      accounts: {
        title: "检查已登录的账号",
        failed: (fault) =>
          fault === "aws"
            ? "没有找到 AWS 凭证。请运行 aws configure（或 aws sso login 并设置 AWS_PROFILE）。"
            : "尚未登录 Apps Script。请用脚本所有者的账号运行 npx clasp login。",
      },
      bootstrap: {
        title: "为部署准备 AWS 账号和区域（只需一次，之后不会改变）",
        failed: (fault) =>
          `无法准备 AWS（${fault}）。请检查凭证，以及是否设置了区域（AWS_REGION）。`,
      },
      cloud: {
        title: "把评分服务部署到 AWS",
        failed: (fault) => `无法部署服务（${fault}）。AWS 已撤回未完成的部分，原因见上文。`,
      },
      addon: {
        title: "按服务地址构建插件",
        failed: (fault) => `无法构建插件（${fault}）。`,
      },
      files: {
        title: "列出插件的文件",
        failed: (fault) => `无法列出插件的文件（${fault}）。`,
      },
      push: {
        title: "把插件推送到 Apps Script",
        failed: (fault) =>
          `无法推送插件（${fault}）。请在 script.google.com/home/usersettings 打开 Apps Script API，并核对脚本 ID。`,
      },
      knock: {
        title: "访问服务：没有令牌时必须拒绝",
        failed: (fault) => `服务没有按要求拒绝（${fault}，应为401）。`,
      },
    },
    notRun: "未运行：需要账号",
    again: "处理后再次运行 npm run deploy，会从这里继续。",
    done: "已上线。在 Apps Script 编辑器中选择“部署 ▸ 测试部署 ▸ 编辑器插件”，即可在表格中试用。",
    dryDone: "不需要账号的部分均已就绪。没有部署任何内容。",
  },
};
