import { lookOf } from './look.js';

const theme = { accent: '#5a143c', accentStrong: '#330a20', accentWash: '#f6e8ee', band: '#330a20', bandSoft: '#e6c9d5' };

describe('the style of a network', () => {
  it('sets the design’s properties in both themes', () => {
    const look = lookOf({ light: theme, dark: { ...theme, accent: '#e9a5c0' } })!;
    expect(look.css).toContain(':root{--petrol:#5a143c;--petrol-deep:#330a20;');
    expect(look.css).toContain('@media (prefers-color-scheme:dark){:root{--petrol:#e9a5c0;');
    expect(look.band).toBe('#330a20');
  });

  it('carries nothing but colours', () => {
    const look = lookOf({ light: { ...theme, accent: 'red;}</style><script>' }, dark: theme })!;
    expect(look.css).not.toMatch(/script|red/);
    expect(lookOf(null)).toBeNull();
  });
});
