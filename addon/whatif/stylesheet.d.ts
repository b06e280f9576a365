/** A stylesheet is imported for its effect: the bundler gathers it. */
declare module "*.css";
