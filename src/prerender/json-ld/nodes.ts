/**
 * What of schema.org says what an article shows. Each type has only properties that schema.org gives it; a test holds
 * that. The figures are claims, because there alone stand a source, a date and who says it beside a number, and because
 * a claim is not yet a fact: the vocabulary has no other word for what is hypothetical.
 */

/** Names another node of the graph. */
export interface Reference {
  '@id': string;
}

/** Something that has a name and nothing else that a topic would tell. */
export interface Named<Type extends 'Organization' | 'Thing'> {
  '@type': Type;
  name: string;
}

/** A source. What kind of work it is a topic does not say, so it is never called an article. */
export interface CreativeWork extends Reference {
  '@type': 'CreativeWork';
  name: string;
  alternateName?: string;
  description?: string;
  publisher?: Named<'Organization'>;
  datePublished?: string;
  url?: string;
  /** The sources that are known through this one. */
  citation?: Reference[];
}

/** How firm a number is, in a word: there is no property for it. */
export interface StatusValue {
  '@type': 'PropertyValue';
  name: string;
  value: string;
}

/** The number of a figure. Only what somebody counted or measured is an observation. */
export interface Quantity {
  '@type': 'Observation' | 'QuantitativeValue';
  /** In words, with its qualifier: "about $50 billion a year". */
  description: string;
  value?: number;
  minValue?: number;
  maxValue?: number;
  unitText?: string;
  observationDate?: string;
  additionalProperty: StatusValue;
}

/** A figure: its number, and what has to be said with it. */
export interface Claim extends Reference {
  '@type': 'Claim';
  name: string;
  /** All that is to be known of the number, in sentences: whoever shows it shows how firm it is. */
  text: string;
  about: (Quantity | Named<'Thing'>)[];
  /** Who says it. In words, as schema.org allows: whether it is a person a topic does not say. */
  creditText?: string;
  temporalCoverage?: string;
  citation?: Reference[];
  /** The figures that it is worked out from. */
  isBasedOn?: Reference[];
  isPartOf: Reference;
}

/** A topic, as far as an article shows it. */
export interface Dataset extends Reference {
  '@type': 'Dataset';
  name: string;
  description?: string;
  inLanguage?: string;
  dateModified?: string;
  isBasedOn?: CreativeWork[];
}

/** All of an article. */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': (Dataset | Claim)[];
}
