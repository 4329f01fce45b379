import type { ReactNode } from 'react';

interface IconProps { readonly isFilled?: boolean }

const draw = (children: ReactNode, isFilled = false) => (
  <svg width="1.15em" height="1.15em" viewBox="0 0 24 24" fill={isFilled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">{children}</svg>
);

export const HeartIcon = ({ isFilled }: IconProps) => draw(<path d="M12 20s-7.500-4.600-9.200-9C1.500 7.500 3.800 4.500 7 4.500c2 0 3.800 1.100 5 3 1.200-1.900 3-3 5-3 3.200 0 5.500 3 4.200 6.500C19.500 15.400 12 20 12 20z" />, isFilled);
export const TrayIcon = ({ isFilled }: IconProps) => draw(<><path d="M4 13l2.500-7.500h11L20 13v5.500H4z" fill={isFilled ? 'currentColor' : 'none'} /><path d="M4 13h4.500l1.200 2.500h4.600l1.200-2.500H20" stroke={isFilled ? 'var(--mantine-color-body)' : 'currentColor'} /></>);
export const HideIcon = ({ isFilled }: IconProps) => draw(<><path d="M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6z" /><circle cx="12" cy="12" r="2.600" />{isFilled ? null : <path d="M4 20L20 4" />}</>);
export const CompareIcon = ({ isFilled }: IconProps) => draw(<><rect x="3.500" y="4.500" width="7" height="15" rx="1.200" fill={isFilled ? 'currentColor' : 'none'} /><rect x="13.500" y="4.500" width="7" height="15" rx="1.200" /></>);
export const CrossIcon = () => draw(<path d="M6 6l12 12M18 6L6 18" />);
export const BackIcon = () => draw(<path d="M14.500 5L8 12l6.500 7" />);
export const ForwardIcon = () => draw(<path d="M9.500 5L16 12l-6.500 7" />);
export const UndoIcon = () => draw(<><path d="M8 5L4 9l4 4" /><path d="M4 9h9.500a5.500 5.500 0 010 11H9" /></>);
export const RedoIcon = () => draw(<><path d="M16 5l4 4-4 4" /><path d="M20 9h-9.500a5.500 5.500 0 000 11H15" /></>);
export const MoreIcon = () => draw(<><circle cx="5" cy="12" r="1" /><circle cx="12" cy="12" r="1" /><circle cx="19" cy="12" r="1" /></>);
export const TuneIcon = () => draw(<><path d="M4 7h9M17 7h3M4 17h3M11 17h9" /><circle cx="15" cy="7" r="2" /><circle cx="9" cy="17" r="2" /></>);
export const BinIcon = () => draw(<path d="M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13" />);
export const SunIcon = () => draw(<><circle cx="12" cy="12" r="4" /><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600L7 7M17 17l1.400 1.400M18.400 5.600L17 7M7 17l-1.400 1.400" /></>);
export const MoonIcon = () => draw(<path d="M19.500 14.500A8 8 0 019.500 4.500a8 8 0 1010 10z" />);
export const KeysIcon = () => draw(<><rect x="3" y="6" width="18" height="12" rx="2" /><path d="M7 10h.01M11 10h.01M15 10h.01M8 14h8" /></>);
export const SaveIcon = () => draw(<path d="M12 4v11M7.500 11L12 15.500 16.500 11M5 19.500h14" />);
export const DiceIcon = () => draw(<><rect x="4.500" y="4.500" width="15" height="15" rx="3" /><circle cx="9" cy="9" r=".8" /><circle cx="15" cy="15" r=".8" /><circle cx="15" cy="9" r=".8" /><circle cx="9" cy="15" r=".8" /></>);
export const MoreLikeIcon = () => draw(<><rect x="4" y="4" width="10" height="13" rx="1.500" /><path d="M17 8h3v12H9v-2" /><path d="M9 8v5M6.500 10.500h5" /></>);
export const BrushIcon = () => draw(<><path d="M20 4c-4 1-8 5-10 9l2 2c4-2 7-6 8-11z" /><path d="M9.500 14.500c-2 0-3 1.500-3 3S5 20 4 20c4 1 8-1 7.500-4" /></>);
export const PlusIcon = () => draw(<path d="M12 5v14M5 12h14" />);
export const PinIcon = ({ isFilled }: IconProps) => draw(<><path d="M9 4h6l-.8 5.500L17.500 13h-11l3.300-3.500z" fill={isFilled ? 'currentColor' : 'none'} /><path d="M12 13v7" /></>);
export const DropperIcon = () => draw(<><path d="M13 7l4 4M14.500 5.500a2.800 2.800 0 014 4L10 18l-4.500 1.500L7 15z" /></>);
export const BringIcon = () => draw(<><path d="M12 15V5M7.500 9L12 4.500 16.500 9" /><path d="M5 14v5.500h14V14" /></>);
export const CameraIcon = () => draw(<><path d="M4 8h4l1.500-2.500h5L16 8h4v11H4z" /><circle cx="12" cy="13" r="3.300" /></>);
export const LibraryIcon = () => draw(<><rect x="4" y="4" width="7" height="9" rx="1" /><rect x="13" y="4" width="7" height="6" rx="1" /><rect x="4" y="15" width="7" height="5" rx="1" /><rect x="13" y="12" width="7" height="8" rx="1" /></>);
export const BoardsIcon = () => draw(<><rect x="3.500" y="4.500" width="17" height="15" rx="1.500" /><path d="M12 4.500v15M3.500 12h17" /></>);
export const WarnIcon = () => draw(<><path d="M12 4.500l8.500 15h-17z" /><path d="M12 10v4.500M12 17h.01" /></>);
export const EnlargeIcon = () => draw(<path d="M14 4.500h5.500V10M10 19.500H4.500V14M19.500 4.500L13.500 10.500M4.500 19.500l6-6" />);
