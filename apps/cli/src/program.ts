import { Command } from 'commander';
import { ENGINE_VERSION } from '@toile/kernel';
import { RequestWrong } from './failures.ts';
import type { DrawFlags } from './commands/draw.ts';
import type { ElementsFlags } from './commands/elements.ts';
import type { OptionsFlags } from './commands/options.ts';
import type { PaletteFlags } from './commands/palette.ts';
import type { PrintFlags } from './commands/print.ts';
import type { SketchFlags } from './commands/sketch.ts';

const STYLE_WORDS = 'marker, watercolour, neon, ink, pencil or gouache';
const PAPER_WORDS = 'a colour such as #c9b18f, a surface (see --grain), or both: kraft,#c9b18f; the paper of the style when left out';
const GRAIN_WORDS = 'the surface of the paper: smooth, cold-press, laid or kraft';
const LIGHT_WORDS = 'degrees from straight above (negative: left), hardness 0–1, warmth −1–1, such as --light=-45,0.7,0.3';

/** The terminal's commands. Each loads what it needs when it is called, so that `--help` is instant. */
export function createProgram(): Command {
  const program = new Command('toile').description('Toile: fashion designs from a line of keywords.').version(ENGINE_VERSION)
    .exitOverride().configureOutput({ writeErr: () => undefined }).showSuggestionAfterError(true)
    .addHelpText('after', '\nExit codes: 0 done, 1 the request is wrong, 2 the world failed.');

  program.command('options').description('make a board of options from a brief: board.json, board.png')
    .argument('<brief>', 'keywords in English, Mandarin or Cantonese')
    .option('--count <n>', 'how many options, 1–200; what the brief says, else 60')
    .option('--seed <n>', 'another seed gives another board', '1')
    .requiredOption('--out <directory>', 'where to write')
    .option('--market <market>', 'womenswear, menswear or unisex; from the brief when left out')
    .option('--style <style>', STYLE_WORDS, 'marker')
    .option('--paper <paper>', PAPER_WORDS)
    .option('--grain <grain>', GRAIN_WORDS)
    .option('--light <light>', LIGHT_WORDS)
    .option('--pictures', 'one PNG a design, too')
    .option('--width <px>', 'width of those pictures', '768')
    .option('--boards <file>', 'what the designer brings (JSON, toile.boards/1): colours, prints, sketches, freedom')
    .option('--elements <folder>', 'the prints and sketches that the boards name; see toile elements')
    .option('--no-sheet', 'without the contact sheet')
    .action(async (brief: string, flags: OptionsFlags) => (await import('./commands/options.ts')).makeOptions(brief, flags));

  program.command('draw').description('draw one design')
    .argument('<design>', 'a design document (JSON), - for standard input')
    .option('--view <view>', 'croquis (the illustration) or flat (the technical drawing, front and back)', 'croquis')
    .option('--width <px>', 'width in pixels, 16–4096', '1024')
    .option('--style <style>', STYLE_WORDS, 'marker')
    .option('--paper <paper>', PAPER_WORDS)
    .option('--grain <grain>', GRAIN_WORDS)
    .option('--light <light>', LIGHT_WORDS)
    .option('--callouts', 'on the flat: numbered notes on leaders')
    .option('--measurements', 'on the flat: points of measure and their table')
    .option('--language <language>', 'of what is written on the flat: en, zh-Hans or zh-HK', 'en')
    .option('--format <format>', 'png, svg or psd (one layer a part, at most 2048 wide); what the name of the file says when left out')
    .option('--elements <folder>', 'the own prints and sketches that the design wears')
    .requiredOption('--out <file>', 'x.png, x.svg or x.psd')
    .action(async (path: string, flags: DrawFlags) => (await import('./commands/draw.ts')).drawDesign(path, flags));

  program.command('edit').description('change a design by an instruction in words; prints { design, changes }')
    .argument('<design>', 'a design document (JSON), - for standard input')
    .argument('<instruction>', 'such as "shirt collar instead, hem a bit longer" or "腰收一点，不要口袋"')
    .action(async (path: string, instruction: string) => (await import('./commands/edit.ts')).editDesign(path, instruction));

  const elements = program.command('elements').description('what the designer brings: pictures, prints, sketches, palettes, kept by content in a folder');
  elements.command('add').description('take files in: type by content, upright sRGB, metadata stripped; prints the id of each')
    .argument('<files...>', 'JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF, PSD, PDF, SVG; palettes as ASE, ACO, GPL, CSS, CSV')
    .option('--kind <kind>', 'picture, print, sketch or palette', 'picture')
    .option('--out <folder>', 'where they are kept', 'elements')
    .action(async (files: readonly string[], flags: ElementsFlags) => (await import('./commands/elements.ts')).addElements(files, flags));

  program.command('palette').description('the colours of a picture or a palette file, one a line')
    .argument('<file>', 'a picture, or a palette (ASE, ACO, GPL, CSS, CSV)')
    .option('--most <n>', 'at most so many, 1–64', '8')
    .option('--no-background', 'without a plain background')
    .option('--language <language>', 'of the names: en, zh-Hans or zh-HK', 'en')
    .option('--out <file>', 'also as a palette: x.ase, x.aco, x.gpl, x.css or x.csv')
    .action(async (file: string, flags: PaletteFlags) => (await import('./commands/palette.ts')).printPalette(file, flags));

  program.command('print').description('make a repeat in spot colours of any picture')
    .argument('<file>', 'a photograph, scan or drawing of a print')
    .option('--mm <mm>', 'how wide one repeat is, 2–2000; 64 when left out')
    .option('--inks <n>', 'how many spot colours, 2–16, or auto', 'auto')
    .option('--method <method>', 'auto (the repeat in the picture, else blended), found, mirror, half-drop or blend', 'auto')
    .option('--detect', 'find the cloth in the photograph first')
    .option('--out <file>', 'x.png (the tile) or x.json (the print)')
    .option('--elements <folder>', 'keep it there, to be worn by designs')
    .action(async (file: string, flags: PrintFlags) => (await import('./commands/print.ts')).makePrint(file, flags));

  program.command('sketch').description('understand a sketch of a garment: what it may be, its outline, areas, lines and points')
    .argument('<file>', 'a scan, photograph or SVG of a flat')
    .option('--type <garment>', 'what it is, when the first proposal is wrong')
    .option('--length <mm>', 'from the neck (or the top edge) to the hem; from proportions when left out')
    .option('--out <file>', 'x.json (the traced sketch), x.svg or x.png (how it was understood)')
    .option('--elements <folder>', 'keep it there, to be worn by designs')
    .action(async (file: string, flags: SketchFlags) => (await import('./commands/sketch.ts')).traceFile(file, flags));

  for (const [name, what] of [['pattern', 'the sewing pattern'], ['drape', 'the sewn and draped toile']] as const) {
    program.command(name).description(`${what} (not available in this version)`).argument('<design>', 'a design document (JSON)').allowUnknownOption().allowExcessArguments()
      .action(() => {
        throw new RequestWrong({ code: 'not-drawable-yet', where: name, message: `${what[0]?.toUpperCase()}${what.slice(1)} is not available in this version (${ENGINE_VERSION}).`, hint: 'toile draw --view flat gives the technical drawing.' });
      });
  }
  return program;
}
