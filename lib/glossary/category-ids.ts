/** The files of `public/glossary/`, without `.json`, in the order in which categories are listed. */
export const categoryIds = [
  'complaint-response',
  'government-services',
  'community-governance',
  'urban-governance',
  'capital-and-heritage',
  'politics-and-party',
  'law',
  'economy-and-technology',
  'livelihood',
  'places',
] as const;
