package app.beholder.architecture.violations.importing;

import org.apache.lucene.document.Document;

public record KnowsLucene(Document document) {}
