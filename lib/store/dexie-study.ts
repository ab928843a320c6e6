import type { Transaction } from 'dexie';
import type { StudyCard } from '../study/study-card.ts';
import { type ReportDamage, soundStudyCards } from './check-records.ts';
import type { StudyView, StudyWriting } from './study-store.ts';

/** What a transaction about the study list takes place over. */
export const studyTables = ['study'] as const;

export function studyView(transaction: Transaction, report: ReportDamage): StudyView {
  const study = () => transaction.table<unknown, string>('study');
  return {
    studyCards: async (ids) => soundStudyCards(await study().bulkGet([...ids]), report),
    allStudyCards: async () => soundStudyCards(await study().toArray(), report),
  };
}

export function studyWriting(transaction: Transaction): StudyWriting {
  const study = () => transaction.table<StudyCard, string>('study');
  return { putStudyCards: async (cards) => void (await study().bulkPut([...cards])) };
}
