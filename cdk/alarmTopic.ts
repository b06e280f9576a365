/** Where alarms go: an encrypted topic, and one mailbox when the deployer named one. */
import { Aws, CfnCondition, Duration, Fn, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { CfnSubscription, Topic } from "aws-cdk-lib/aws-sns";
import type { DeployParameters } from "./deployParameters.ts";

const alarmSender = new ServicePrincipal("cloudwatch.amazonaws.com");
const ownAccountOnly = { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } };

export function alarmTopic(stack: Stack, { alarmEmail }: DeployParameters): Topic {
  const topic = new Topic(stack, "AlarmTopic", { masterKey: alarmKey(stack), enforceSSL: true });
  // A topic with a policy of its own loses the default one, and with it CloudWatch's right to publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [alarmSender],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: ownAccountOnly,
    }),
  );
  const hasAlarmEmail = new CfnCondition(stack, "HasAlarmEmail", {
    expression: Fn.conditionNot(Fn.conditionEquals(alarmEmail, "")),
  });
  const subscription = new CfnSubscription(stack, "AlarmMail", {
    topicArn: topic.topicArn,
    protocol: "email",
    endpoint: alarmEmail.valueAsString,
  });
  subscription.cfnOptions.condition = hasAlarmEmail;
  return topic;
}

/** An own key, because the policy of the shared aws/sns key keeps CloudWatch out, unchangeably. */
function alarmKey(stack: Stack): Key {
  const key = new Key(stack, "AlarmKey", {
    description: "Encrypts Tierline's alarm messages",
    enableKeyRotation: true,
    pendingWindow: Duration.days(7),
    removalPolicy: RemovalPolicy.DESTROY, // alarm messages are not kept, so nothing is lost
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [alarmSender],
      actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
      resources: ["*"], // in a key's own policy this is the key itself
      conditions: ownAccountOnly,
    }),
  );
  return key;
}
