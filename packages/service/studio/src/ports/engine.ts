import type { AccessoryEdit, Change, ChipCorrections, ElementData, Market, Reading, UsedElement, Variant, Vocabulary } from '@toile/contract';
import type { Boards, MoodReading } from '@toile/brief';
import type { Mannequin } from '@toile/figure';
import type { AccessoryId, Design, DesignElements } from '@toile/garment';
import type { ElementId, Outcome } from '@toile/kernel';
import type { MoodMeasures } from '@toile/vision';
import type { Pixels } from './pictures.ts';

/** What a board is made from, everything settled. */
export interface BoardOrder {
  readonly brief: string;
  readonly seed: number;
  /** Left out: what the brief asks for, else 60. */
  readonly count?: number;
  readonly market?: Market;
  readonly corrections?: ChipCorrections;
  /** What the designer brought, what its mood board says, and the prints and sketches that it names. */
  readonly boards?: Boards;
  readonly mood?: MoodReading;
  readonly elements?: DesignElements;
  /** The designer's own proportions, on which the whole board is drawn. */
  readonly mannequin?: Mannequin;
}

/** What the mood board is read from: the boards, and what was measured of each picture on them. */
export interface MoodOrder { readonly boards: Boards; readonly measures: readonly { readonly element: ElementId; readonly measures: MoodMeasures }[] }

/** Whose use of the designer's elements is asked for. */
export interface UsesOrder { readonly designs: readonly Design[]; readonly boards: Boards; readonly elements: DesignElements }

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
  /** Checks boards from outside. */
  admitBoards(boards: unknown): Promise<Outcome<Boards>>;
  /** Checks what was made of an element. */
  admitData(data: ElementData): Promise<Outcome<ElementData>>;
  /** What a picture of a mood board measures; plain data, to be kept and handed to `readMood`. */
  measureMood(picture: Pixels): Promise<MoodMeasures>;
  readMood(order: MoodOrder): Promise<MoodReading>;
  /** For each design, which of the designer's elements it uses and how. */
  usesOf(order: UsesOrder): Promise<readonly (readonly UsedElement[])[]>;
}
