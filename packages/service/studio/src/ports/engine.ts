import type { AccessoryEdit, Change, ChipCorrections, Market, Reading, Variant, Vocabulary } from '@toile/contract';
import type { AccessoryId, Design } from '@toile/garment';
import type { Outcome } from '@toile/kernel';

/** What a board is made from, everything settled. */
export interface BoardOrder {
  readonly brief: string;
  readonly seed: number;
  /** Left out: what the brief asks for, else 60. */
  readonly count?: number;
  readonly market?: Market;
  readonly corrections?: ChipCorrections;
}

/** A made board. */
export interface MadeBoard { readonly designs: readonly Design[]; readonly reading: Reading; readonly market: Market }

/** A changed design and what changed. */
export interface ChangedDocument { readonly design: Design; readonly changes: readonly Change[] }

/** What is bred from one design or between two. */
export interface BreedOrder { readonly parents: readonly Design[]; readonly seed: number; readonly count: number }

/** The thinking part: words to intents, intents to designs. Asynchronous, since it may run in another thread. */
export interface Engine {
  read(brief: string, options: { readonly market?: Market; readonly corrections?: ChipCorrections }): Promise<Outcome<Reading>>;
  makeBoard(order: BoardOrder): Promise<Outcome<MadeBoard>>;
  /** Designs near one parent, or between two. */
  breed(order: BreedOrder): Promise<Outcome<readonly Design[]>>;
  instruct(design: Design, text: string): Promise<Outcome<ChangedDocument>>;
  variants(design: Design, part: string, count: number): Promise<Outcome<readonly Variant[]>>;
  /** Puts on, takes off, exchanges or changes an accessory. */
  accessorise(design: Design, edit: AccessoryEdit): Promise<Outcome<ChangedDocument>>;
  accessoriesOnOffer(design: Design): Promise<readonly AccessoryId[]>;
  /** Checks a document from outside and brings an older one up to date. */
  admit(document: unknown): Promise<Outcome<Design>>;
  vocabulary(): Promise<Vocabulary>;
}
