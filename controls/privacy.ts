// "Back" from what was shown or done about one's own data.
import { type Control, openPrivacyView } from '../src/conversation/index.ts';

const privacy: Control<'privacy'> = { kind: 'privacy', open: (_, click) => openPrivacyView(click) };

export default privacy;
