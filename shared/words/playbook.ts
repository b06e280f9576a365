/**
 * What to do next with a customer: by segment what and what not, by tier how to keep in touch afterwards.
 *
 * Lost customers, and others who are as good as gone, are tried once and then left alone; prospects have no tier.
 * None of them has an afterwards.
 */
import { type SegmentCode, segmentCodes, type TierCode, tierCodes } from "../engine/codes.ts";
import { type Language, languages } from "./language.ts";

export interface PlaybookInput {
  readonly segment: SegmentCode;
  /** Null where there is none. */
  readonly tier: TierCode | null;
  readonly isBigFirstOrder: boolean;
  /** Silent for more than twice the usual interval. */
  readonly isOverdue: boolean;
  /** The chance that they are still active is under `LEAST_CHANCE`. Absent where no customer in particular is meant. */
  readonly isLikelyGone?: boolean;
}

/** Below it a plan to win somebody back costs more, nine times in ten for nothing, than most of them would bring. */
export const LEAST_CHANCE = 0.1;

/** One line: what to do, what not to do, and how to keep in touch afterwards. */
export function nextActionText(input: PlaybookInput, language: Language): string {
  const { action, dont, keepInTouch } = playbookOf(input, language);
  const isChinese = language === "zh";
  const first = dont === "" ? action : `${action}${isChinese ? "——" : " – "}${dont}`;
  const sentence = `${first}${isChinese ? "。" : "."}`;
  if (keepInTouch === "") return sentence;
  return isChinese ? `${sentence}此后：${keepInTouch}。` : `${sentence} Then: ${keepInTouch}.`;
}

/** Whether it is a text that the playbook writes, for whomever and in whichever language. */
export function isPlaybookText(text: string): boolean {
  return playbookTexts.has(text);
}

export interface Playbook {
  readonly action: string;
  /** "" where nothing is warned of. */
  readonly dont: string;
  /** "" where there is no afterwards. */
  readonly keepInTouch: string;
}

/** The parts of `nextActionText`, without full stops. */
export function playbookOf(
  { segment, tier, isBigFirstOrder, isOverdue, isLikelyGone = false }: PlaybookInput,
  language: Language,
): Playbook {
  const words = language === "zh" ? chinese : english;
  if (isLikelyGone && isTriedOnce(segment)) {
    return { action: words.lastAttempt, dont: "", keepInTouch: "" };
  }
  const [usual, dont = ""] = words.segments[segment];
  const action = isBigFirstOrder && segment === "PR" ? words.bigFirstOrder : usual;
  return {
    action: isOverdue && assumesCustomer.has(segment) ? words.overdue + action : action,
    dont,
    keepInTouch: tier === null || segment === "LT" || segment === "PS" ? "" : words.tiers[tier],
  };
}

/** Segments whose action takes it that the customer is still there; the others' speaks of the silence itself. */
const assumesCustomer: ReadonlySet<SegmentCode> = new Set(["CH", "LO", "PL", "NE", "PR", "NA"]);

/** Segments by comparison with other customers, whose action takes it that there is still somebody to win back. */
export function isTriedOnce(segment: SegmentCode): segment is "AR" | "CL" {
  return segment === "AR" || segment === "CL";
}

interface PlaybookWords {
  /** Action, and what not to do. */
  readonly segments: Readonly<Record<SegmentCode, readonly [action: string, dont?: string]>>;
  readonly bigFirstOrder: string;
  /** A step before the action. */
  readonly overdue: string;
  /** Instead of the action of those who are likely gone. */
  readonly lastAttempt: string;
  readonly tiers: Readonly<Record<TierCode, string>>;
}

const english: PlaybookWords = {
  segments: {
    CH: [
      "Thank them personally, give early access, ask for a referral or review",
      "no blanket discount",
    ],
    LO: ["Offer the next best category and a loyalty perk"],
    PL: ["Suggest a bundle or a membership before their usual interval ends"],
    NE: [
      "Welcome them, show how to get the most out of it, give a reason to return",
      "no discount yet",
    ],
    PR: ["Remind them with an item that goes with their first one"],
    NA: ["Make a limited-time offer that fits what they bought"],
    AS: ["Wake them with a popular item and a small coupon", "keep the cost small"],
    AR: [
      "Contact them personally, find the cause, make one targeted offer",
      "one strong message, not many",
    ],
    CL: ["Call them this week with a plan to win them back", "no mass mail"],
    HI: ["Send a seasonal mail that shows another category", "keep the cost small"],
    LT: [
      "Try once to win them back, then stop writing",
      "spend no more than a third of the expected value",
    ],
    PS: ["Introduce yourself and offer a trial"],
  },
  bigFirstOrder: "Call to thank for the big first order, and suggest an item that goes with it",
  overdue: "Ask after them first, they are overdue. ",
  lastAttempt: "Make one personal attempt to win them back, then stop spending on them",
  tiers: {
    high: "a named owner and personal offers, contact every 30 days",
    medium: "a call-back and a promotion every 60 days",
    low: "coupons and self-service, contact every 180 days",
  },
};

const chinese: PlaybookWords = {
  segments: {
    CH: ["个性化感谢，新品优先体验，邀请推荐或评价", "不要普发折扣"],
    LO: ["推荐关联品类，给予会员权益"],
    PL: ["在通常间隔到期前推荐组合优惠或邀请入会"],
    NE: ["表示欢迎，提供使用指导，给出再次购买的理由", "先不要打折"],
    PR: ["用与首单相关的商品提醒"],
    NA: ["根据购买记录给出限时优惠"],
    AS: ["推荐热门商品并附小额优惠券", "控制花费"],
    AR: ["主动联系，了解原因，给出一次定向优惠", "一次到位，不要反复打扰"],
    CL: ["本周致电，拿出挽回方案", "不要群发"],
    HI: ["换季时用其他品类低成本唤醒", "控制花费"],
    LT: ["只召回一次，之后停止触达", "花费不超过预期价值的三分之一"],
    PS: ["介绍自己，引导试用"],
  },
  bigFirstOrder: "电话感谢大额首单，并推荐相关商品",
  overdue: "逾期未购，先问候近况。",
  lastAttempt: "亲自挽回一次，之后不再投入",
  tiers: {
    high: "专人负责，个性化服务和优惠，每30天联系一次",
    medium: "每60天回访并促进消费",
    low: "优惠券和自助服务，每180天联系一次",
  },
};

const playbookTexts: ReadonlySet<string> = new Set(
  languages.flatMap((language) =>
    segmentCodes.flatMap((segment) =>
      [...tierCodes, null].flatMap((tier) =>
        [true, false].flatMap((isBigFirstOrder) =>
          [true, false].flatMap((isOverdue) =>
            [true, false].map((isLikelyGone) =>
              nextActionText({ segment, tier, isBigFirstOrder, isOverdue, isLikelyGone }, language),
            ),
          ),
        ),
      ),
    ),
  ),
);
