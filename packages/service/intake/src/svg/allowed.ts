const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** The elements that are kept, by their local name; all others go with everything in them. */
export const ELEMENTS = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop pattern clipPath mask marker image title desc switch a
`);

/** Those that are drawn as a plain group. */
export const AS_GROUP = words('switch a');

/** Those whose text is kept. */
export const WITH_TEXT = words('title desc');

/** What may be said of how a thing looks: as an attribute, in `style`, or in a rule. */
export const PROPERTIES = words(`
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
  opacity color display visibility clip-path clip-rule mask marker-start marker-mid marker-end marker stop-color stop-opacity paint-order
  vector-effect shape-rendering mix-blend-mode isolation overflow
`);

/** What else may be said of an element. */
export const ATTRIBUTES = words(`
  id class style transform viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height offset gradientUnits gradientTransform spreadMethod
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient version
  pathLength href
`);

/** How much of a drawing is borne. */
export const SVG_LIMITS = { bytes: 24 * 1024 * 1024, elements: 120_000, depth: 160, attributes: 64, drawn: 400_000, rules: 4000, imageBytes: 20 * 1024 * 1024 } as const;
