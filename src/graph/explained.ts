import type { Plan, ResultSummary } from 'neo4j-driver';

/** One step of a statement's plan; the first is what the statement ends with, `children` feed it. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly PlanStep[];
}

/** What Neo4j notifications about a statement: a deprecation, an unknown label, a cartesian product. */
export interface StatementNotification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: string;
}

/** What the database says about a statement without running it. */
export interface Explained {
  readonly keys: readonly string[];
  readonly plan: PlanStep;
  readonly notifications: readonly StatementNotification[];
}

/** Reads plan and notifications from the summary of an EXPLAIN; `keys` are the columns it would return. */
export function explained(keys: readonly string[], summary: ResultSummary): Explained {
  const notifications = summary.notifications.map(({ code, title, description, severityLevel }) => ({
    code,
    title,
    description,
    severity: severityLevel,
  }));
  return { keys, plan: summary.plan ? step(summary.plan) : { operator: '', details: '', children: [] }, notifications };
}

function step(plan: Plan): PlanStep {
  const details: unknown = plan.arguments.Details;
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: typeof details === 'string' ? details : '',
    children: plan.children.map(step),
  };
}
