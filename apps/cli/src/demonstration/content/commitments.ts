import { citizenServices } from './commitments-services.js';
import { openGovernment } from './commitments-openness.js';

/** A milestone as it is promised, with what each voice says of it half way and at its end. */
export interface MilestoneText {
  title: string;
  activities: string;
  means: string;
  indicator: string;
  /** The government's words, when part of it is done. */
  partly: string;
  /** The government's words, when all of it is done. */
  done: string;
  /** Civil society's words. */
  society: string;
}

/** A promise such as a municipality makes; all of it is invented. */
export interface CommitmentText {
  key: string;
  kind: 'co_created' | 'proactive';
  title: string;
  promise: string;
  problem: string;
  statusQuo: string;
  action: string;
  contribution: string;
  relevance: string;
  pillars: ('transparency' | 'participation' | 'accountability' | 'innovation')[];
  leadUnit: string;
  otherUnits: string[];
  counterpart: string;
  sources: string[];
  budget: string | null;
  developmentPlan: string | null;
  sdgGoals: string[];
  sdgTargets: string[];
  milestones: MilestoneText[];
}

const all = [...citizenServices, ...openGovernment];

/** The promise of that key. Throws where there is none. */
export function commitmentText(key: string): CommitmentText {
  const found = all.find((one) => one.key === key);
  if (!found) throw new Error(`no commitment ${key}`);
  return found;
}
