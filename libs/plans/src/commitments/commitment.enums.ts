import { registerEnumType } from '@nestjs/graphql';

export enum CommitmentKindEnum {
  CO_CREATED = 'co_created',
  PROACTIVE = 'proactive',
}
registerEnumType(CommitmentKindEnum, {
  name: 'CommitmentKind',
  description: 'How a commitment came about.',
  valuesMap: { CO_CREATED: { description: 'Co-created with civil society.' }, PROACTIVE: { description: 'Taken on by the government of its own accord.' } },
});

export enum PillarEnum {
  TRANSPARENCY = 'transparency',
  PARTICIPATION = 'participation',
  ACCOUNTABILITY = 'accountability',
  INNOVATION = 'innovation',
}
registerEnumType(PillarEnum, {
  name: 'Pillar',
  description: 'What a commitment advances.',
  valuesMap: {
    TRANSPARENCY: { description: 'Information that people can use.' },
    PARTICIPATION: { description: 'People take part in decisions.' },
    ACCOUNTABILITY: { description: 'Officials answer for what they do.' },
    INNOVATION: { description: 'Technology and new ways of doing the other three.' },
  },
});

export enum CommitmentStateEnum {
  DRAFTED = 'drafted',
  FEASIBILITY_CHECKED = 'feasibility_checked',
  APPROVED = 'approved',
  IN_PROGRESS = 'in_progress',
  COMPLETED = 'completed',
  NOT_COMPLETED = 'not_completed',
  MODIFIED = 'modified',
  CANCELLED = 'cancelled',
  CAPTURED = 'captured',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(CommitmentStateEnum, {
  name: 'CommitmentState',
  description: 'Where a commitment stands.',
  valuesMap: {
    DRAFTED: { description: 'It is being written.' },
    FEASIBILITY_CHECKED: { description: 'Its unit has confirmed relevance, budget and legal feasibility.' },
    APPROVED: { description: 'It is promised; nothing has been reported yet.' },
    IN_PROGRESS: { description: 'Progress is being reported.' },
    COMPLETED: { description: 'All its milestones are verified.' },
    NOT_COMPLETED: { description: 'It ended without being completed.' },
    MODIFIED: { description: 'It was replaced by something else.' },
    CANCELLED: { description: 'It was cancelled, with a reason.' },
    CAPTURED: { description: 'It is of a past plan taken from its documents: it stands as they say, and is not followed here.' },
    WITHDRAWN: { description: 'Its captured plan was withdrawn, with a reason; it is not public.' },
  },
});

export enum MilestoneStateEnum {
  PENDING = 'pending',
  IN_PROGRESS = 'in_progress',
  REPORTED = 'reported',
  RETURNED = 'returned',
  VERIFIED = 'verified',
  CANCELLED = 'cancelled',
  CAPTURED = 'captured',
}
registerEnumType(MilestoneStateEnum, {
  name: 'MilestoneState',
  description: 'Where a milestone stands. That it is late is a field of its own.',
  valuesMap: {
    PENDING: { description: 'Nothing has been reported.' },
    IN_PROGRESS: { description: 'The government has reported a part.' },
    REPORTED: { description: 'The government has reported it done, with evidence.' },
    RETURNED: { description: 'The report was handed back to be corrected.' },
    VERIFIED: { description: 'Somebody else has confirmed it.' },
    CANCELLED: { description: 'It was cancelled, with a reason.' },
    CAPTURED: { description: 'It is of a past plan taken from its documents, and is not followed here.' },
  },
});

export enum CommitmentStep {
  CHECK_FEASIBILITY = 'check_feasibility',
  NOT_COMPLETE = 'not_complete',
  MODIFY = 'modify',
  RESUME = 'resume',
}
registerEnumType(CommitmentStep, {
  name: 'CommitmentStep',
  description: 'A step of a commitment that changes only its state.',
  valuesMap: {
    CHECK_FEASIBILITY: { description: 'Its unit confirms relevance, budget and legal feasibility.' },
    NOT_COMPLETE: { description: 'It ends without being completed; with a reason.' },
    MODIFY: { description: 'It was replaced by something else; with a reason.' },
    RESUME: { description: 'It is taken up again; with a reason.' },
  },
});
