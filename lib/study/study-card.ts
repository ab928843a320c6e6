/** Milliseconds since 1970-01-01 UTC. */
type Instant = number;

/** How well the reader knew it, worst first. */
export const studyGrades = ['again', 'hard', 'good', 'easy'] as const;
export type StudyGrade = (typeof studyGrades)[number];

/** Where a concept stands: never asked; asked again within the day; asked after days; forgotten since. */
export const studyPhases = ['new', 'learning', 'review', 'relearning'] as const;
export type StudyPhase = (typeof studyPhases)[number];

/** One answer of the reader's. */
export interface StudyAnswer {
  readonly at: Instant;
  readonly grade: StudyGrade;
  /** What the card was when it was asked. */
  readonly phase: StudyPhase;
  /** Time from question to grade, whole seconds; a reader who went away counts no more than `longestAnswer`. */
  readonly seconds: number;
}

/** What the reader learns of one concept: state of memory as FSRS describes it, and the last answers. */
export interface StudyCard {
  readonly conceptId: string;
  readonly addedAt: Instant;
  /** The last change of anything in it: of two copies the later one counts. */
  readonly modifiedAt: Instant;
  /** When it was taken off the list; null while it is on it. It stays so that an older copy doesn't bring it back. */
  readonly removedAt: Instant | null;
  /** Not asked until the reader wants it again. */
  readonly suspended: boolean;
  readonly phase: StudyPhase;
  /** When it is to be asked again; for a new one, when it was added. */
  readonly due: Instant;
  /** Days after which it would be remembered with a probability of 0.9; 0 for a new one. */
  readonly stability: number;
  /** From 1 (easy) to 10; 0 for a new one. */
  readonly difficulty: number;
  /** Days from the last answer to `due`, as planned. */
  readonly scheduledDays: number;
  /** How many steps within the day are done. */
  readonly step: number;
  /** Answers ever given. */
  readonly answers: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
  readonly lastAt: Instant | null;
  /** The last answers, oldest first; no more than `longestLog`. */
  readonly log: readonly StudyAnswer[];
}

/** Answers that are kept of one card. */
export const longestLog = 60;

/** Longest time that counts for one answer, seconds. */
export const longestAnswer = 120;

/** A card for a concept that was never asked. */
export function newStudyCard(conceptId: string, at: Instant): StudyCard {
  return {
    conceptId,
    addedAt: at,
    modifiedAt: at,
    removedAt: null,
    suspended: false,
    phase: 'new',
    due: at,
    stability: 0,
    difficulty: 0,
    scheduledDays: 0,
    step: 0,
    answers: 0,
    lapses: 0,
    lastAt: null,
    log: [],
  };
}

/** A concept put on the list: its card as it is, or a new one where it has none or was taken off. */
export function listedStudyCard(card: StudyCard | null, conceptId: string, at: Instant): StudyCard {
  return card && card.removedAt === null ? card : newStudyCard(conceptId, at);
}

/** The card taken off the list: nothing of what was learned stays. */
export function removedStudyCard({ conceptId, addedAt }: StudyCard, at: Instant): StudyCard {
  return { ...newStudyCard(conceptId, addedAt), modifiedAt: at, removedAt: at };
}

/** Of two copies of a card the one changed later; ours where they are of the same moment. */
export function laterStudyCard(ours: StudyCard, theirs: StudyCard): StudyCard {
  return theirs.modifiedAt > ours.modifiedAt ? theirs : ours;
}
