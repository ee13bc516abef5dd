// A library that lies in a Git repository, as a folder that is as fresh as it.
export { type Checkout, type CheckoutOptions, openCheckout } from './checkout.ts';
